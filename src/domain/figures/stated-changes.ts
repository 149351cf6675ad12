import type { FiguredSentence } from './figured-sentences.ts';
import type { Quantity } from './quantities.ts';
import { writeNumber } from './write-number.ts';

/** A change that the two figures beside it do not give. */
export interface ChangeSlip {
  readonly start: number;
  readonly end: number;
  /** 提高, 下降 … as written, and the change as it should be: 13.4个百分点. */
  readonly word: string;
  readonly right: string;
  readonly from: string;
  readonly to: string;
}

const between =
  /^[^。；;，,\d]{0,14}?(?:增至|升至|降至|减至|增加到|提高到|上升到|下降到|减少到|降到|升到|压缩到|压缩至|缩短到|缩短至)[^。；;，,\d]{0,4}$/u;
const change = /^[，,](?:同比|比上年)?(增加|增长|提高|上升|下降|降低|减少|压缩|缩短)了?$/u;

/**
 * Changes that miss their figures: 由21.3%升至34.7%，提高13.5个百分点. Reads only 由A升至B，提高C with A and B in one unit; C in
 * the same unit is their difference, 个百分点 between two percentages likewise, % between two counts their relation.
 */
export function changeSlips({ text: sentence, figures }: FiguredSentence): ChangeSlip[] {
  if (figures.length < 3) return [];
  return figures.flatMap((from, index) => {
    const [to, stated] = [figures[index + 1], figures[index + 2]];
    if (!to || !stated || from.unit !== to.unit || !from.exact || !to.exact || !stated.exact) return [];
    const word = change.exec(sentence.slice(to.end, stated.start))?.[1];
    if (!word || !between.test(sentence.slice(from.end, to.start))) return [];
    const right = rightChange(from, to, stated);
    if (right === undefined || right === sentence.slice(stated.start, stated.end)) return [];
    const written = { from: sentence.slice(from.start, from.end), to: sentence.slice(to.start, to.end) };
    return [{ start: stated.start, end: stated.end, word, right, ...written }];
  });
}

function rightChange(from: Quantity, to: Quantity, stated: Quantity): string | undefined {
  const difference = Math.abs(to.value - from.value);
  if (from.unit === '%') {
    if (stated.unit !== '%' && stated.unit !== '个百分点') return undefined;
    const relative = writeNumber((difference / from.value) * 100, stated.decimals);
    if (stated.unit === '%' && relative === writeNumber(stated.value, stated.decimals)) return undefined;
    return `${writeNumber(difference)}个百分点`;
  }
  if (stated.unit === '%') {
    const right = writeNumber((difference / from.value) * 100, stated.decimals);
    return Number(right) === stated.value ? undefined : `${right}%`;
  }
  if (stated.unit !== from.unit) return undefined;
  return Number(difference.toPrecision(12)) === stated.value ? undefined : writeNumber(difference) + stated.unit;
}
