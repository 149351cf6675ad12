import { escapeText } from '../document/markup.ts';
import type { Block, OfficialDocument } from '../document/node.ts';
import type { Profile } from '../layout/profile.ts';
import { documentStyles } from './document-styles.ts';
import { elementOf, titleOf } from './elements.ts';
import { styleSheet } from './style-sheet.ts';

/** A page of its own, with its style and without any script: one sheet on screen, A4 as the .docx on paper. */
export function compileHtml(document: OfficialDocument, profile: Profile): string {
  return [
    '<!DOCTYPE html>',
    '<html lang="zh-CN">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeText(titleOf(document.blocks))}</title>`,
    `<style>\n${styleSheet(profile)}\n${documentStyles(document, profile)}\n</style>`,
    '</head>',
    '<body>',
    '<main>',
    ...elementsOf(document).map((element, index) =>
      document.blocks[index]?.type === 'colophon' ? `<div class="last-page">${element}</div>` : element,
    ),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** Clean markup without style, to be put into a website's own page. */
export function compileFragment(document: OfficialDocument): string {
  return `${elementsOf(document).join('\n')}\n`;
}

/** One element a block; the headings in an attached text or an annex stand one level under its title. */
function elementsOf({ blocks }: OfficialDocument): string[] {
  const apart = blocks.findIndex(isTitleApart);
  return blocks.map((block, index) => elementOf(block, apart >= 0 && index > apart ? 2 : 1));
}

function isTitleApart({ type }: Block): boolean {
  return type === 'attachedTitle' || type === 'annexTitle' || type === 'appendixTitle';
}
