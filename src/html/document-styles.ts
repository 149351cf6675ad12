import { plainText } from '../document/inline.ts';
import type { Block, HeaderBlock, OfficialDocument, Table } from '../document/node.ts';
import { gapLines, linesAboveSealed } from '../layout/gaps.ts';
import { jointLinePt, jointMarkSize, markLinePt, markSize, spaceAboveMark } from '../layout/header.ts';
import { page } from '../layout/page.ts';
import type { Profile } from '../layout/profile.ts';
import { sectionsOf } from '../layout/sections.ts';
import { fontStack } from './font-stack.ts';

/**
 * The rules that follow from what this document holds: the blank lines between its blocks, the size of its authority mark,
 * the widths of its columns, what lies on its side when printed. They stand in the style sheet, so that the markup stays clean.
 */
export function documentStyles({ blocks }: OfficialDocument, profile: Profile): string {
  const wide = wideBlocks(blocks);
  const everywhere = blocks.some(({ type }) => type === 'assignment') ? assignmentRules(profile) : [];
  const ofBlocks = blocks.flatMap((block, index) => {
    const place = `main>:nth-child(${index + 1})`;
    const turned = wide.includes(block) ? [`${place}{page:wide}`] : [];
    const rows = block.type === 'table' && isInAnnex(blocks, index) ? rowStyles(place, block) : [];
    return [
      ...gapAbove(place, block, blocks[index - 1], profile),
      ...ownStyles(place, block, profile),
      ...rows,
      ...turned,
    ];
  });
  return [...everywhere, ...ofBlocks].join('\n');
}

/** Labels in 楷体; who is to do a task stands on the page of its last line. */
function assignmentRules(profile: Profile): string[] {
  return [`.assignment .label{font-family:${fontStack(profile, 'levelTwo')}}`, ':has(+.assignment){break-after:avoid}'];
}

/** The annexes that lie on their side; the colophon stands upright behind them. */
function wideBlocks(blocks: readonly Block[]): Block[] {
  const sections = sectionsOf(blocks.filter(({ type }) => type !== 'colophon'));
  return sections.flatMap((section) => (section.kind === 'wide' ? section.blocks : []));
}

function gapAbove(place: string, block: Block, before: Block | undefined, { linePt }: Profile): string[] {
  const isSealed = block.type === 'signatureBlock' && block.sealed;
  const lines = isSealed ? linesAboveSealed : gapLines(before?.type, block.type);
  return lines === 0 ? [] : [`${place}{margin-top:${lines * linePt}pt}`];
}

function ownStyles(place: string, block: Block, profile: Profile): string[] {
  if (block.type === 'headerBlock') return [markStyle(block, profile)];
  if (block.type === 'subtitle') return [`@media screen and (max-width:${page.widthMm}mm){${place} br{display:none}}`];
  if (block.type === 'attachedTitle') return pageOpening(place, profile);
  return block.type === 'table' ? columnStyles(place, block) : [];
}

/** A sheet of its own on paper; on a screen, which knows no sheets, as far off as an annex is. */
function pageOpening(place: string, { linePt }: Profile): string[] {
  return [`${place}{break-before:page}`, `@media screen{${place}{margin-top:${3 * linePt}pt}}`];
}

/** The mark's size follows from its length, the space above it from the corner's lines; GB/T 9704—2012 7.2.4. */
function markStyle({ corner, authorities, suffix }: HeaderBlock, profile: Profile): string {
  const names = authorities.map(plainText);
  const isJoint = names.length > 1;
  const size = isJoint ? jointMarkSize(names) : markSize(names.join('') + plainText(suffix));
  const linePt = isJoint ? jointLinePt(names) : markLinePt;
  const above = spaceAboveMark(size, linePt, corner.length, profile) / 20;
  const narrowed = size.scale < 100 ? `;transform:scaleX(${size.scale / 100})` : '';
  return `.authority-mark{font-size:${size.sizePt}pt;line-height:${linePt}pt;margin-top:${above}pt${narrowed}}`;
}

/** Rows that one sheet holds, most of them of a line or two. */
const rowsOnSheet = 20;

function isInAnnex(blocks: readonly Block[], at: number): boolean {
  const opener = blocks.slice(0, at).findLast(({ type }) => type === 'annexMark' || type === 'appendixTitle');
  return opener?.type === 'annexMark';
}

/** The last row of an annex's table that goes on over sheets is not alone on the last. */
function rowStyles(place: string, { rows }: Table): string[] {
  return rows.length > rowsOnSheet ? [`${place} tr:nth-last-child(2){break-after:avoid}`] : [];
}

/** How wide a column is at least, taken together: a narrow screen scrolls a table of many rather than set a character a line. */
const columnEm = 3.75;

function columnStyles(place: string, { widths }: Table): string[] {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const columns = widths.map((width, index) => {
    const percent = Math.round((width / total) * 1000) / 10;
    return `${place} tr>:nth-child(${index + 1}){width:${percent}%}`;
  });
  return [
    ...columns,
    `@media screen and (max-width:${page.widthMm}mm){${place} table{min-width:${widths.length * columnEm}em}}`,
  ];
}
