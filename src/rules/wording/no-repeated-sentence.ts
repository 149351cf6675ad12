import type { WordRule } from '../../check/rule.ts';
import { thresholdOf } from '../../check/threshold.ts';
import { type OwnClause, ownClauses } from '../../domain/text/own-clauses.ts';
import { isSetPhrase } from '../../domain/text/set-phrase.ts';
import { placeSpot } from '../written-spots.ts';

/** 责任单位： behind it stand names that come in every task. */
const assigned = /(?:单位|部门|机关|时限)[：:]$/u;

export const noRepeatedSentence = {
  id: 'no-repeated-sentence',
  severity: 'warning',
  tags: ['wording'],
  title: '同一句话不写两遍',
  source: 'practice',
  basis: '实务：汇总各部门材料时常见的重复',
  why: '从两个部门的材料里各取一段，常把同一件事写了两遍。只看14个字以上（可以调整）、一字不差的分句，或者连着的两个分句；标题、附件、责任分工、固定提法不算，举措与安排之间另有一条规则。',
  thresholds: { characters: { title: '一字不差的分句从多少字起提', usual: 14, minimum: 8, maximum: 60 } },
  reads: 'manuscript',
  wrong: {
    text: ['开展乡镇合法性审核人员分批跟班培训。', '开展乡镇合法性审核人员分批跟班培训。'],
  },
  right: { text: ['开展乡镇合法性审核人员分批跟班培训。', '培训4批次。'] },
  check: (manuscript, context) => {
    const fewest = thresholdOf(context, 'characters');
    const seen = new Map<string, string>();
    return manuscript.written
      .filter(
        ({ path }) =>
          !/\/(?:annexes|editions|heading|leadDepartment|supportDepartments|deadline|assignment)/u.test(path),
      )
      .flatMap(({ path, text }) => {
        let told = 0;
        return stretches(text, fewest).flatMap(({ start, end, words, length }) => {
          if (length < fewest || assigned.test(text.slice(Math.max(0, start - 4), start))) return [];
          const first = seen.get(words);
          if (first === undefined) seen.set(words, path);
          if (first === undefined || start < told || manuscript.isCopy(first, path) || isSetPhrase(words)) return [];
          told = end;
          return [placeSpot(path, { start, end, message: `与${manuscript.placeOf(first)}重复：“${words}”` })];
        });
      });
  },
} satisfies WordRule;

/** A clause of fewer characters says too little to be told again with its neighbour. */
const shortest = 6;

/** The clauses that are long enough, and of the shorter ones each with that behind it: 每半月排查一次，疑难事项提级会商. */
function stretches(text: string, fewest: number): OwnClause[] {
  const clauses = ownClauses(text, Math.min(shortest, fewest));
  return clauses.flatMap((clause, at): OwnClause[] => {
    const next = clauses[at + 1];
    if (clause.length >= fewest || !next || next.length >= fewest || next.start !== clause.end + 1) return [clause];
    const words = text.slice(clause.start, next.end);
    return [{ start: clause.start, end: next.end, words, length: clause.length + next.length }];
  });
}
