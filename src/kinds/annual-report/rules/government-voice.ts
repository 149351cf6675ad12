import type { WordRule } from '../../../check/rule.ts';
import { departmentVoice } from '../../../domain/text/department-voice.ts';
import { freeMatches } from '../../../domain/text/free-matches.ts';
import { signsOf } from '../../../domain/text/signs.ts';
import { writtenSpots } from '../../../rules/written-spots.ts';

/** Who else may be speaking of itself in the sentence: 各部门对本单位…, 要求…. */
const others = /各.{0,12}(?:部门|单位|镇|街道|科室)|(?<!按)要求|督促|分别|逐一/u;

const signs = signsOf(departmentVoice);

export const governmentVoice = {
  id: 'government-voice',
  severity: 'warning',
  tags: ['wording'],
  title: '政府的报告不用部门的口气',
  source: 'practice',
  basis: '实务：部门材料并入政府报告时常见的遗留',
  why: '部门供稿里的“我局”“本单位”放进政府的报告，就分不清说的是谁。部门自己的报告不提；同一句里说到“各部门”“要求”，“本单位”指别人的，也不提。',
  reads: 'manuscript',
  wrong: { authority: { level: 'county' }, text: ['我局受理复议申请196件。'] },
  right: { authority: { level: 'county' }, text: ['县司法局受理复议申请196件。'] },
  check: (manuscript) => {
    const { level } = manuscript;
    if (level === undefined || level === 'department') return [];
    return writtenSpots(manuscript, signs, (text) =>
      freeMatches(text, departmentVoice).flatMap(({ 0: found, index }) => {
        if (found.startsWith('本') && others.test(sentenceBefore(text, index))) return [];
        const hint = '写明是哪个部门，或者改用本级政府的口气';
        return [{ start: index, end: index + found.length, message: `“${found}”是部门的口气`, hint }];
      }),
    );
  },
} satisfies WordRule;

/** The words of the sentence before an offset, at most 60 of them. */
function sentenceBefore(text: string, index: number): string {
  const before = text.slice(Math.max(0, index - 60), index);
  return before.slice(before.lastIndexOf('。') + 1);
}
