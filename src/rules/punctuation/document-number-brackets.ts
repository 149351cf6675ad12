import type { WordRule } from '../../check/rule.ts';
import { layoutStandard } from '../../domain/report/standards.ts';
import { allMatches } from '../../domain/text/all-matches.ts';
import { signsOf } from '../../domain/text/signs.ts';
import { writtenSpots } from '../written-spots.ts';

const written = /(?<=\p{Script=Han})([[［【(（〔])([12]\d{3})([\]］】)）〕])(第?)0*(\d{1,4})号/gu;
/** 云发〔24〕21号 · 国办发〔2018〕115， */
const short = /(?<=[发函字办委政])〔(\d{2})〕(?=\d)/gu;
const withoutMark = /(?<=\p{Script=Han}〔[12]\d{3}〕)\d{1,4}(?=[）)，,。；;文]|$)/gu;
const signs = signsOf(written, short, withoutMark);

export const documentNumberBrackets = {
  id: 'document-number-brackets',
  severity: 'warning',
  tags: ['punctuation', 'elements'],
  title: '发文字号的年份用六角括号，序号不加“第”、不补零',
  source: 'national-standard',
  basis: `${layoutStandard} 7.2.5`,
  why: '写作“云政发〔2025〕5号”，年份四位，不用方括号、圆括号，不写“第5号”“05号”，不丢“号”字。',
  reads: 'manuscript',
  wrong: { text: ['印发《工作要点》（云政发[2025]第05号）。'] },
  right: { text: ['印发《工作要点》（云政发〔2025〕5号）。'] },
  check: (manuscript) =>
    writtenSpots(manuscript, signs, (text) => [
      ...allMatches(text, short).map(({ 0: found, 1: year, index }) => ({
        start: index,
        end: index + found.length,
        message: `“${found}”的年份应为四位：“〔20${year}〕”`,
      })),
      ...allMatches(text, withoutMark).map(({ 0: found, index }) => ({
        start: index,
        end: index + found.length,
        message: `发文字号“${found}”后面少了“号”`,
      })),
      ...allMatches(text, written).flatMap(({ 0: found, 2: year, 5: serial, index }) => {
        const right = `〔${year}〕${serial}号`;
        if (found === right) return [];
        return [{ start: index, end: index + found.length, message: `“${found}”应为“${right}”`, fix: right }];
      }),
    ]),
} satisfies WordRule;
