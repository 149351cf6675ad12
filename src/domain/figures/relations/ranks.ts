import { allMatches } from '../../text/all-matches.ts';
import { readCount } from '../../text/chinese-count.ts';
import { signsOf } from '../../text/signs.ts';
import type { FigureSlip } from './figure-slip.ts';

const numeral = '(\\d{1,2}|十[一二三四五六七八九]?|[一二三四五六七八九])';
const first =
  /(?:位居|位列|列|居|排名|名列|获|得)[^，,。；;第]{0,8}第(?:一|1)(?:名|位)?[^，,。；;]{0,4}[，,](?:比|较)第(?:一|1)名?(?:位)?[^，,。；;]{0,2}(?:低|少|差)/gu;
const above =
  /第(?:[二三四五六七八九十]|[2-9]|1\d)(?:名|位)?[，,](?:比|较)第(?:一|1)名?(?:位)?[^，,。；;]{0,2}(?:高|多|领先)/gu;
const moved = new RegExp(
  `(?:由|从)[^，,。；;第\\d]{0,8}第${numeral}[位名]?(上升|前移|提升|升|进|跃升|下降|后移|降|下滑)(?:到|至)[^，,。；;第\\d]{0,4}第${numeral}`,
  'gu',
);
const steps = new RegExp(
  `(?:前移|上升|提升|后移|下降)(\\d{1,2})(?:位|名|个位次|个名次)[^。；;]{0,2}[，,](?:由|从)[^，,。；;第\\d]{0,8}第${numeral}[位名]?(?:升|上升|前移|提升|跃升|降|下降)(?:到|至)[^，,。；;第\\d]{0,4}第${numeral}`,
  'gu',
);
const among = new RegExp(
  `(?:下辖|辖|共|共有|在|全市|的)(\\d{1,2})个(县（市、区）|县（区）|区县|县区|县市区|县|乡镇|镇街|镇|街道|市州|地市|部门|单位)(?![^，,。；;]{0,4}(?:和|及|、|以及)[^，,。；;]{0,6}\\d)[^。；;]{0,40}?(?:列|居|位列|位居|排名|排)[^，,。；;第]{0,8}第${numeral}[位名]?`,
  'gu',
);

export const rankSigns = signsOf(first, above, moved, steps, among);

/** Ranks that contradict what stands beside them: 居第一，比第一名低 · 由第7位上升到第11位 · 9个县中居第十. */
export function rankSlips(text: string): FigureSlip[] {
  return [
    ...allMatches(text, first).map((match) => slip(match, '既是第一，不会比第一名低，请核对')),
    ...allMatches(text, above).map((match) => slip(match, '不是第一，不会比第一名高，请核对')),
    ...allMatches(text, moved).flatMap((match) => {
      const [, from = '', word = '', to = ''] = match;
      const rises = /升|前移|进/u.test(word);
      const difference = rank(from) - rank(to);
      return difference === 0 || rises === difference > 0
        ? []
        : [slip(match, `由第${from}到第${to}不是“${word}”，请核对`)];
    }),
    ...allMatches(text, steps).flatMap((match) => {
      const [, count = '', from = '', to = ''] = match;
      const difference = Math.abs(rank(from) - rank(to));
      return difference === Number(count)
        ? []
        : [slip(match, `由第${from}到第${to}相差${difference}位，这里写${count}位，请核对`)];
    }),
    ...allMatches(text, among).flatMap((match) => {
      const [whole, count = '', what = '', place = ''] = match;
      if (rank(place) <= Number(count) || /开发区|功能区|高新区|和\d|、\d/u.test(whole)) return [];
      return [slip(match, `只有${count}个${what}，不会是第${place}，请核对`)];
    }),
  ];
}

function rank(written: string): number {
  return readCount(written) ?? 0;
}

/** The rank at the end of what was found is marked. */
function slip({ 0: whole, index }: RegExpExecArray, message: string): FigureSlip {
  return { start: index, end: index + whole.length, message };
}
