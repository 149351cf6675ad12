import type { WordRule } from '../../check/rule.ts';
import { numeralStandard, punctuationStandard } from '../../domain/report/standards.ts';
import { allMatches } from '../../domain/text/all-matches.ts';
import { freeMatches } from '../../domain/text/free-matches.ts';
import { signsOf } from '../../domain/text/signs.ts';
import { type WrittenSpot, writtenSpots } from '../written-spots.ts';

const decimal = '\\d+(?:\\.\\d+)?';
const quantities = new RegExp(`(?<![\\d.—~～-])(${decimal})(%|万|亿)?[—~～-](${decimal})(%|万|亿)(?![—~～-])`, 'gu');
const years = /([12]\d{3})(年?)[-~～](?=[12]\d{3}年)/gu;
const signs = signsOf(quantities, years);

export const rangesWhole = {
  id: 'ranges-whole',
  severity: 'warning',
  tags: ['figures', 'punctuation'],
  title: '数值范围写全，连接号用对',
  source: 'national-standard',
  basis: `${numeralStandard}、${punctuationStandard} 4.13.3`,
  why: '“63～68%”应为“63%～68%”，“13～17万”应为“13万～17万”；数值用浪纹线（一字线也可以），年份起止用一字线。书名号里的名称不算。',
  reads: 'manuscript',
  wrong: { text: ['2026-2028年，办结率保持在95-98%。'] },
  right: { text: ['2026—2028年，办结率保持在95%～98%。'] },
  check: (manuscript) => writtenSpots(manuscript, signs, (text) => [...quantityRanges(text), ...yearRanges(text)]),
} satisfies WordRule;

function quantityRanges(text: string): WrittenSpot[] {
  return allMatches(text, quantities).flatMap(
    ({ 0: found, 1: from = '', 2: unit, 3: to = '', 4: lastUnit = '', index }) => {
      // GB/T 15835 lets either stroke stand between the ends of a range.
      const stroke = found.includes('—') ? '—' : '～';
      const right = `${from}${unit ?? lastUnit}${stroke}${to}${lastUnit}`;
      if (right === found || Number(from) >= Number(to)) return [];
      return [{ start: index, end: index + found.length, message: `“${found}”应为“${right}”`, fix: right }];
    },
  );
}

function yearRanges(text: string): WrittenSpot[] {
  return freeMatches(text, years).map(({ 0: found, index }) => {
    const right = `${found.slice(0, -1)}—`;
    return { start: index, end: index + found.length, message: '年份起止之间应为一字线“—”', fix: right };
  });
}
