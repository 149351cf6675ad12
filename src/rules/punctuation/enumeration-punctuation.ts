import type { PartRule } from '../../check/rule.ts';
import type { Finding } from '../../diagnostic.ts';
import { punctuationStandard } from '../../domain/report/standards.ts';
import { freeMatches } from '../../domain/text/free-matches.ts';
import { signsOf } from '../../domain/text/signs.ts';
import { type PointList, pointLists } from '../../facts/order/point-lists.ts';
import { placeSpot, type WrittenSpot, writtenSpots } from '../written-spots.ts';

const ordinal = /[。；;]([一二三四五六七八九十]{1,2})是/gu;
const signs = signsOf(ordinal);

export const enumerationPunctuation = {
  id: 'enumeration-punctuation',
  severity: 'notice',
  tags: ['punctuation'],
  title: '并列的分项用同一种标点',
  source: 'national-standard',
  basis: punctuationStandard,
  why: '“一是……；二是……。三是……”前后不一。分项里有句号的，末尾不再用分号。最后一项用句号，不算。',
  reads: 'facts',
  wrong: { text: ['一是健全制度；二是加强培训。三是严格考核。'] },
  right: { text: ['一是健全制度；二是加强培训；三是严格考核。'] },
  check: (facts, { manuscript, kind }) => [
    ...writtenSpots(manuscript, signs, mixedInline),
    ...pointLists(kind, facts).flatMap(oddPoint),
  ],
} satisfies PartRule;

/** Points told in one text: the marks before 二是, 三是 … of one enumeration. */
function mixedInline(text: string): WrittenSpot[] {
  let first: string | undefined;
  return freeMatches(text, ordinal).flatMap(({ 0: found, 1: number, index }) => {
    const mark = number === '一' ? undefined : found[0]?.replace(';', '；');
    const before = first;
    first = number === '一' ? undefined : (first ?? mark);
    if (mark === undefined || before === undefined || mark === before) return [];
    return [{ start: index, end: index + found.length, message: `“${number}是”前面用“${mark}”，前一项用“${before}”` }];
  });
}

/** The first 。 within a point while the points are parted by ；; that all end alike is another rule's matter. */
function oddPoint({ path, points }: PointList): Finding[] {
  if (!points.slice(0, -1).every(({ text }) => /[；;]$/u.test(text.trimEnd()))) return [];
  const stops = points.map(({ text }, index) => ({ index, start: text.trimEnd().search(/。./su) }));
  const odd = stops.find(({ start }) => start !== -1);
  if (!odd) return [];
  const { index, start } = odd;
  return [placeSpot(`${path}/${index}/text`, { start, end: start + 1, message: '分项里有句号，末尾就不再用分号' })];
}
