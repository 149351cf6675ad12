import { allMatches } from './all-matches.ts';
import { writesFestival } from './month-day.ts';
import type { Span } from './span.ts';

/**
 * What a text rule must leave as it is. Every form either starts with a mark of its own or may not start inside itself
 * (the lookbehinds), so that a text is read in time proportional to its length.
 */
const forms = [
  /《[^《》]*》/u, // the name of a document, as published
  /\{[\p{L}\p{N}]+\}/u, // the place of an indicator
  /〔\d{4}〕\d*号?/u, // 皋政发〔2021〕26号
  /[“‘][\dA-Za-z+·.×/—-]+[”’]/u, // “1+7+3”, “4+”, “3·15”
  /https?:\/\/[!-~]*[\w/]|www\.[!-~]*[\w/]/u,
  /(?<![\w.%+-])[\w.%+-]+@[\w.-]+\w/u, // an address for letters
  /(?<!\d)\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?/u, // 1,000
  /(?<![\d.])\d+(?:[.:]\d+)+/u, // 6.9, 2.0, 9:30, 1:3
  /[\p{Script=Han}\d”]\+/u, // 互联网+
  /(?<![A-Za-z])[A-Za-z][A-Za-z\d]*(?:(?:[,;:]? |[-'./&_+])[A-Za-z\d]+)*\+?/u, // Latin words
];
const anyForm = new RegExp(forms.map(({ source }) => source).join('|'), 'gu');

/**
 * The stretches of a text that no text rule may speak of or mend: names in 《》, figures (1,000, 9:30, 6.9), document
 * numbers, addresses, Latin words, 互联网+, quoted short forms such as “1+7+3”, and {指标}. In their order, none overlapping.
 */
export function protectedSpans(text: string): Span[] {
  return allMatches(text, anyForm)
    .filter(({ 0: form }) => !writesFestival(form))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
