import type { WordRule } from '../../check/rule.ts';
import { writeDate } from '../../domain/days/dates.ts';
import { knownDocuments } from '../../domain/tables/known-documents.ts';
import { allMatches } from '../../domain/text/all-matches.ts';
import { placeSpot } from '../written-spots.ts';

export const documentsInForce = {
  id: 'documents-in-force',
  severity: 'warning',
  tags: ['wording'],
  title: '引用的法律文件仍然有效',
  source: 'regulation',
  basis: '《党政机关公文处理工作条例》第二十条',
  why: '已经废止或者被新文件代替的，不能再作依据。失效当年和以前年度的报告不提；前面写了“原”或者后面写了“废止”的不提。',
  reads: 'manuscript',
  wrong: { reportYear: 2025, text: ['依照《信访条例》办理。'] },
  right: { reportYear: 2025, text: ['依照《信访工作条例》办理。'] },
  check: (manuscript) =>
    manuscript.documentNames.flatMap(({ path, text, found }) =>
      found.flatMap(({ name, start, end }) => {
        const { until, successor } = known.get(name.replace('中华人民共和国', '')) ?? {};
        if (until === undefined || Number(until.slice(0, 4)) >= (manuscript.year ?? Number.POSITIVE_INFINITY))
          return [];
        if (isDatedBefore(text.slice(0, start), Number(until.slice(0, 4)))) return [];
        if (text[start - 1] === '原' || /^.{0,12}废止/u.test(text.slice(end))) return [];
        const message = `《${name}》自${writeDate(until)}起不再适用`;
        return [placeSpot(path, { start, end, message, hint: `现为${successor}` })];
      }),
    ),
} satisfies WordRule;

/** By the name without 中华人民共和国, as reports mostly write it. */
const known = new Map(knownDocuments.map((document) => [document.name.replace('中华人民共和国', ''), document]));

/** Whether the sentence tells of a year in which the document still held. */
function isDatedBefore(before: string, lastYear: number): boolean {
  const sentence = before.slice(before.lastIndexOf('。') + 1);
  return allMatches(sentence, /(?<!\d)(?:19|20)\d{2}(?=年)/gu).some(([year]) => Number(year) <= lastYear);
}
