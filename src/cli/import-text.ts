import type { Edition } from '../domain/editions/edition.ts';
import { editionNames } from '../domain/editions/edition.ts';
import { placesIn } from '../facts/order/place.ts';
import { walkTexts } from '../facts/texts/walk-texts.ts';
import type { Imported } from '../kinds/import/import-paper.ts';
import type { Kind } from '../kinds/kind.ts';
import type { ForeignPaper } from '../manuscript/foreign-paper.ts';
import type { Role } from '../reader/outline/outlined.ts';
import { whereOf } from '../reporters/words.ts';

/** What is no part of the text of a paper. */
const aside: ReadonlySet<Role> = new Set([
  'frame',
  'contents',
  'byline',
  'annexNote',
  'header',
  'colophon',
  'supplementaryNote',
]);

/** What went where, what is unclear, what was left out and why: a line each. */
export function importText(kind: Kind, { facts, paper, notes, notTaken }: Imported, before: readonly string[]): string {
  const { document } = paper;
  const placeOf = placesIn(kind, facts);
  const lines = [
    ...before,
    whatItIs(kind, facts),
    `放进去的  ${groupsText(kind, facts)}`,
    ...(facts.marks ?? []).map(
      ({ path, note = '' }) =>
        `待核实  ${whereOf({ place: placeOf(path), title: kind.schema.titleAt(path) })}：${note}`,
    ),
    ...notTaken.map(({ place, words }) => `没有放进去，请核实  ${place}：${words}`),
    ...document.untold.map((sentence) => `没有读  ${sentence}`),
    ...asideLines(paper, facts),
    ...notes.map((note) => `送审稿的说明，没有导入  ${note}`),
    ...document.leftOut.map((line) => `正文以外，没有放进正文  ${line}`),
    ...document.comments.map(({ author, text }) => `批注，没有导入  ${author}：${text}`),
  ];
  return lines.map((line) => `  ${line}\n`).join('');
}

function whatItIs(kind: Kind, { reportYear, editions = {} }: Imported['facts']): string {
  const names = (Object.keys(editions) as Edition[]).map((edition) => editionNames[edition]);
  return `是${kind.title}${reportYear ? `，${reportYear}年` : '，没有认出年份'}${names.length > 0 ? `，${names.join('、')}` : ''}`;
}

/** 开头312字、主要举措和成效5938字. */
function groupsText(kind: Kind, facts: Imported['facts']): string {
  const groups = kind.printedGroups.flatMap((name) => {
    const texts = walkTexts((facts as unknown as Record<string, unknown>)[name]);
    const length = texts.reduce((sum, { text }) => sum + [...text].length, 0);
    return length > 0 ? [`${kind.schema.titleAt(`/${name}`)}${length}字`] : [];
  });
  return groups.join('、');
}

/** Lines of a page's frame, and those around the text whose words the facts do not hold; marks, blanks and how a day is written do not count. */
function asideLines({ outline, placeOf, title }: ForeignPaper, facts: Imported['facts']): string[] {
  const held = walkTexts(facts).map(({ text }) => squeezed(text));
  /** A line of a page above the title that says the title, too. */
  const isFrame = (role: Role, text: string) =>
    role === 'frame' || (role === 'header' && title !== '' && squeezed(text).includes(squeezed(title)));
  return outline.flatMap(({ role, index, text }) => {
    const isHeld = !isFrame(role, text) && wordsIn(text).every((word) => held.some((one) => one.includes(word)));
    return !aside.has(role) || isHeld
      ? []
      : [`正文以外，没有放进正文  ${placeOf(`/blocks/${index}`)}：${text.trim().replaceAll('\n', '')}`];
  });
}

function wordsIn(line: string): string[] {
  return line
    .replace(/^(?:抄送|附件|签发人|联系人|联系电话)[：:]/u, '')
    .replace(/文件$/u, '')
    .split(/[\s\u3000：:；，、。（）()]{1,20}|〔\d{4}〕\d+号|\d{4}年\d{1,2}月\d{1,2}日(?:印发)?/u)
    .map(squeezed)
    .filter((word) => word !== '' && !/^(?:签发人|联系人|联系电话|抄送|附件|\d)$/u.test(word));
}

function squeezed(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]/gu, '');
}
