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
  `(?:由|从)[^，,。；;第\\d]{0,8}第${numeral}[位名]?(上升|前移|提升|升|进|前进|跃升|跃居|下降|后移|降|下滑|落后|滑落|退|后退|跌)(?:到|至)[^，,。；;第\\d]{0,4}第${numeral}`,
  'gu',
);
const steps = new RegExp(
  `(?:前移|上升|提升|后移|下降)(\\d{1,2})(?:位|名|个位次|个名次)[^。；;]{0,2}[，,](?:由|从)[^，,。；;第\\d]{0,8}第${numeral}[位名]?(?:升|上升|前移|提升|跃升|降|下降)(?:到|至)[^，,。；;第\\d]{0,4}第${numeral}`,
  'gu',
);
/** 由第17位升至第12位，跃升6位 */
const stepsBehind = new RegExp(
  `(?:由|从)[^，,。；;第\\d]{0,10}第${numeral}[位名]?(?:[\\p{Script=Han}]{1,3})(?:到|至|为)[^，,。；;第\\d]{0,8}第${numeral}[位名]?[，,](?:共|整体|累计)?(?:前移|上升|提升|跃升|前进|晋升|后移|下降|下滑|后退|升|降|进)(?:了)?(\\d{1,2}|[一二两三四五六七八九十])(?:个)?(?:位|名|位次|名次)`,
  'gu',
);
/** 仅次于甲县，位列第三 */
const nextTo = new RegExp(
  `仅次于([\\p{Script=Han}、]{2,30}?)(?:[，,]|而)?(?:位列|位居|列|居|排名|排)[^，,。；;第]{0,6}第${numeral}`,
  'gu',
);
/** 由高到低依次是：甲96.2分、乙97.5分 */
const inOrder =
  /由(高到低|低到高)[^。；;]{0,20}?(?:依次|分别)?(?:是|为)?[：:]?((?:[^，,。；;、：:\d]{1,12}\d{1,6}(?:\.\d{1,2})?[\p{Script=Han}%]{1,2}[、，,和]?){2,10})/gu;
const among = new RegExp(
  `(?:下辖|辖|共|共有|在|全市|的)(\\d{1,2})个(县（市、区）|县（区）|区县|县区|县市区|县|乡镇|镇街|镇|街道|市州|地市|部门|单位)(?![^，,。；;]{0,4}(?:和|及|、|以及)[^，,。；;]{0,6}\\d)[^。；;]{0,40}?(?:列|居|位列|位居|排名|排)[^，,。；;第]{0,8}第${numeral}[位名]?`,
  'gu',
);

export const rankSigns = signsOf(first, above, moved, steps, stepsBehind, nextTo, inOrder, among);

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
    ...allMatches(text, stepsBehind).flatMap((match) => {
      const [, from = '', to = '', count = ''] = match;
      const difference = Math.abs(rank(from) - rank(to));
      return difference === rank(count)
        ? []
        : [slip(match, `由第${from}到第${to}相差${difference}位，这里写${count}位，请核对`)];
    }),
    ...allMatches(text, nextTo).flatMap((match) => {
      const [, names = '', place = ''] = match;
      const right = names.split(/[、和]/u).length + 1;
      return /等|并列/u.test(names) || rank(place) === right
        ? []
        : [slip(match, `仅次于${right - 1}个，应是第${right}，请核对`)];
    }),
    ...allMatches(text, inOrder).flatMap((match) => {
      const values = allMatches(match[2] ?? '', /\d+(?:\.\d+)?/gu).map(([number]) => Number(number));
      const falls = match[1] === '高到低';
      const isOrdered = values.every(
        (value, at) => at === 0 || (falls ? value <= (values[at - 1] ?? 0) : value >= (values[at - 1] ?? 0)),
      );
      return isOrdered ? [] : [slip(match, `说由${match[1]}，数却是${values.join('、')}，请核对`)];
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
