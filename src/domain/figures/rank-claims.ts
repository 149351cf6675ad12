import { allMatches } from '../text/all-matches.ts';
import { readCount } from '../text/chinese-count.ts';
import { sentencesOf } from '../text/sentences.ts';
import { signsOf } from '../text/signs.ts';

const numeral = '(\\d{1,2}|十[一二三四五六七八九]?|[一二三四五六七八九两])';
const place = new RegExp(
  `(?:(全国|全省|全市|全县)[^，,。；;、第前]{0,14})?(?:第${numeral}(?:名|位)?(?![次季期批届个号条])|前${numeral}(?:名|位))`,
  'gu',
);
export const rankClaimSigns = signsOf(place);

/** That something has a rank. */
export interface RankClaim {
  readonly start: number;
  readonly end: number;
  readonly written: string;
  readonly scope: string;
  readonly topics: readonly string[];
  readonly rank: number;
  readonly isAmong: boolean;
  differs(other: RankClaim): boolean;
}

const another = /上年|去年|20\d\d年|曾|此前|季度|指标|单项|连续|上升|前移|提升|下降|至第|到第/u;

/** The ranks that a text claims: 居全省第二, 居全市前两名; those of another year, or of one index, are left out. */
export function rankClaims(text: string): RankClaim[] {
  return sentencesOf(text).flatMap(({ text: sentence, start }) => {
    if (!/[居列排名位]/u.test(sentence) || sentence.length > 300) return [];
    return allMatches(sentence, place).flatMap(({ 0: written, 1: own, 2: rank, 3: among, index }) => {
      const before = sentence.slice(0, index);
      const clause = before.slice(Math.max(before.lastIndexOf('，'), before.lastIndexOf('；')) + 1);
      const scope = own ?? /全国|全省|全市/u.exec(clause || before)?.[0] ?? /全国|全省|全市/u.exec(before)?.[0];
      if (
        scope === undefined ||
        another.test(`${clause}${written}`) ||
        !(/[居列排名位、]$/u.test(before) || /[居列排位][^第前]{0,6}[第前]/u.test(written))
      )
        return [];
      const number = readCount(rank ?? among ?? '') ?? 0;
      return [
        {
          start: start + index,
          end: start + index + written.length,
          written,
          scope,
          topics: topicsOf(before + written),
          rank: number,
          isAmong: among !== undefined,
          differs(other: RankClaim) {
            if (this.isAmong === other.isAmong) return this.rank !== other.rank;
            return this.isAmong ? other.rank > this.rank : this.rank > other.rank;
          },
        },
      ];
    });
  });
}

/** Every four letters of what is ranked. */
function topicsOf(words: string): string[] {
  const plain = words.replace(/全国|全省|全市|得分|位|居|列|平均/gu, ' ').match(/\p{Script=Han}{4,}/gu) ?? [];
  return plain.flatMap((run) => Array.from({ length: run.length - 3 }, (_, at) => run.slice(at, at + 4)));
}
