import type { OfficialDocument } from '../document/node.ts';
import type { Profile } from '../layout/profile.ts';
import { elementOf, escapeHtml, titleOf } from './elements.ts';
import { styleSheet } from './style-sheet.ts';

/** A page of its own, with its style and without any script; it prints to A4 as the .docx does. */
export function compileHtml(document: OfficialDocument, profile: Profile): string {
  return [
    '<!DOCTYPE html>',
    '<html lang="zh-CN">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(titleOf(document.blocks))}</title>`,
    `<style>\n${styleSheet(profile)}\n</style>`,
    '</head>',
    '<body>',
    '<main>',
    compileFragment(document).trimEnd(),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** Clean markup without style, to be put into a website's own page. */
export function compileFragment({ blocks }: OfficialDocument): string {
  return `${blocks.map((block) => elementOf(block)).join('\n')}\n`;
}
