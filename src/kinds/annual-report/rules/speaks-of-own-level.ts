import type { PartRule } from '../../../check/rule.ts';
import { allMatches } from '../../../domain/text/all-matches.ts';
import { signsOf } from '../../../domain/text/signs.ts';
import { writtenSpots } from '../../../rules/written-spots.ts';
import type { AnnualReport } from '../facts.generated.ts';

const self =
  /(?<![居列在为是获由全自])我([市县区镇乡旗])(?!各|第|首|其他|前|率先|唯一|级|里|直)|(?<=(?:县委|区委)[^，。；]{0,6}领导下，)全(市)(?=[^，。；]{2,20})|(?<=市政府和|市委和)([县区旗])委(?=[^，。；]{0,6}领导)/gu;
const signs = signsOf(self);

export const speaksOfOwnLevel = {
  id: 'speaks-of-own-level',
  severity: 'warning',
  tags: ['wording'],
  title: '县的报告说我县，市的报告说我市',
  source: 'practice',
  basis: '实务：套用外地、上级材料时常见的遗留',
  why: '县政府的报告里写“我市”“我区”，在县委领导下“全市”怎样，多半是从别处的材料里搬来没有改。“居我市各县首位”一类不提。',
  reads: 'facts',
  wrong: { authority: { name: '云岭县人民政府', level: 'county' }, text: ['我市行政复议案件稳步上升。'] },
  right: { authority: { name: '云岭县人民政府', level: 'county' }, text: ['我县行政复议案件稳步上升。'] },
  check: ({ authority }, { manuscript }) => {
    const own = /([县区市旗省镇乡])人民政府$/u.exec(authority?.name ?? '')?.[1];
    if (own === undefined) return [];
    return writtenSpots(manuscript, signs, (text) =>
      allMatches(text, self)
        .filter(({ 1: one, 2: all, 3: committee }) => (one ?? all ?? committee) !== own)
        .map(({ 0: words, index }) => ({
          start: index,
          end: index + words.length,
          message: `本${own}的报告里写了“${words}”，请核对`,
          hint: '从别处搬来的，改成本级',
        })),
    );
  },
} satisfies PartRule<AnnualReport>;
