import type { WordRule } from '../../check/rule.ts';
import { allMatches } from '../../domain/text/all-matches.ts';
import { freeMatches } from '../../domain/text/free-matches.ts';
import { withNeighbours } from '../../domain/text/shorten.ts';
import { signsOf } from '../../domain/text/signs.ts';
import { inOneLine } from '../in-one-line.ts';
import { type WrittenSpot, writtenSpots } from '../written-spots.ts';

/** No-break, wide and zero-width ones too. */
const one = '[ \\u00a0\\u1680\\u2000-\\u200d\\u202f\\u205f\\u3000\\ufeff\\u00ad]';
const space = `(?<!${one})${one}+`;
const wide = '[\\p{Script=Han}，。；：、！？“”‘’《》（）〔〕…—·％,;:()]';

/** The two halves of a slogan that is quoted: “百场宣讲到基层 法治护航促发展”. */
const halves = `(?<=“[\\p{Script=Han}、]{4,30})${one}(?=[\\p{Script=Han}、]{4,30}”)`;

/** A run of spaces at either end, or one that touches a Chinese character or mark, but for a single one between `before` and `behind`. */
function strayBut(before: string, behind = '\\p{Script=Han}'): RegExp {
  const wanted = `(?<=${before})${one}(?=${behind})|${halves}`;
  return new RegExp(
    `^${space}|(?<=${wide})(?!${wanted})${space}(?=${wide}|\\d|$)|(?<=\\d)${space}(?=${wide})|${space}$`,
    'gu',
  );
}

/** Two authorities that issue jointly stand side by side with a space: 中共云岭县委 云岭县人民政府. */
const stray = strayBut('委|政府|国务院|政协|中共中央|常委会');
/** So do the two halves of a title, and the authority and what it tells of. */
const strayInTitle = strayBut('\\p{Script=Han}', '\\p{Script=Han}|\\d{4}年');

/** Just inside 《》 a space is wrong too; but a name is mended by hand. */
const insideMarks = new RegExp(`(?<=《)${space}|${space}(?=》)`, 'gu');

const signs = signsOf(new RegExp(one, 'gu'));

export const noStraySpaces = {
  id: 'no-stray-spaces',
  severity: 'warning',
  tags: ['punctuation'],
  title: '汉字、数字、标点之间不夹空格',
  source: 'practice',
  basis: '实务：公文正文不夹空格',
  why: '空格多半是从别处粘贴带来的，连不可见的空格也算。联合发文机关之间、书名号里的名称、两句并排的标题和外文词语之间的不算。',
  reads: 'manuscript',
  wrong: { text: ['截至 12月底，全部办结。 其余转入下年。'] },
  right: { text: ['截至12月底，全部办结。其余转入下年。'] },
  inOne: (findings) => inOneLine('多了空格', findings),
  check: (manuscript) =>
    writtenSpots(manuscript, signs, (text, path) => [
      ...freeMatches(text, isTitle(path) ? strayInTitle : stray).map(({ index, 0: { length } }) => {
        return { ...spotOf(text, index, length), fix: '' };
      }),
      ...allMatches(text, insideMarks).map(({ index, 0: { length } }) => spotOf(text, index, length)),
    ]),
} satisfies WordRule;

function spotOf(text: string, start: number, length: number): WrittenSpot {
  const end = start + length;
  return { start, end, message: `多了空格：“${withNeighbours(text, start, end, 4)}”`, hint: '删去空格' };
}

function isTitle(path: string): boolean {
  return path.endsWith('/heading') || path.endsWith('/title');
}
