import { wordingTable } from '../text/wording.ts';

/** What says both sides at once. */
const both =
  '(?:能否|能不能|是否|是不是|有没有|有无|会不会)[^，。；：！？]{2,24}|[^，。；：！？、]{2,16}(?:的)?(?:高低|好坏|强弱|优劣|大小|多少|快慢|成败|得失|与否|有无|松紧|深浅)';
/** What speaks of the good side alone. */
const one =
  '是[^，。；：！？]{0,36}(?:保证|保障|前提|基础|关键(?:所在)?|途径|手段|条件|抓手|举措|标志(?=，)|根本|要求|支撑|动力|法宝|基石|方法|措施|重要保证|工作|任务|需要|环节)(?=[，。；]|$)';

/** Two sides before, one behind. */
export const twoSided = wordingTable([
  {
    slip: new RegExp(
      `(?<=^|[，。；：])(?:${both})，?${one}(?<!(?:衡量|检验|评价|判断|考量|考核|反映|体现|决定|影响|关系)[^，。；：！？]{0,36})`,
      'gu',
    ),
    right: '前后只说一面，或者都说两面',
  },
]);
