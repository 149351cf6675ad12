import { wordingTable } from '../text/wording.ts';

/** Verbs whose object wants a noun behind it. Add a line: the words, and what is missing. */
export const lostObjects = wordingTable([
  {
    slip: /(?:完善|健全|建立健全)[^，。；：、和与及]{0,8}(?:监督|考核|评价|协作|联动)，/gu,
    right: '……制度（机制、体系）',
  },
  {
    slip: /(?:严格)?(?:执行|落实|遵守)[^，。；：、]{0,6}(?:重大行政决策|行政执法|行政处罚|规范性文件|行政许可|合法性审查|信息公开)，/gu,
    right: '……制度（程序）',
  },
  {
    slip: /(?:开展|深入开展|组织开展)[^，。；：、]{0,10}(?:突出问题|重点领域|薄弱环节|主体资格|案卷|重点行业)，/gu,
    right: '开展……整治（评查、检查）',
  },
]);
