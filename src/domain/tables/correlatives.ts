import { wordingTable } from '../text/wording.ts';

/** Conjunctions that do not belong together and stand otherwise than at the heads of two clauses. Add a line: the pair, and what belongs to the first. */
export const correlatives = wordingTable([
  {
    slip: /不是[^，。；：！？]{2,24}(?:一罚了之|以罚代管|一关了之|一味[^，。；]{1,8}|简单[^，。；]{1,10}|单纯[^，。；]{1,10}|为了[^，。；]{1,10}|走过场|[^，。；]{0,6}重[^，。；]{1,6}轻[^，。；]{1,6})，(?:就是|却是|但是)/gu,
    right: '不是……，而是……',
  },
  {
    slip: /(?<=^|[，。；：])不是(?:重[^，。；]{1,6}轻[^，。；]{1,6}|简单[^，。；]{1,10}|以罚代管|一罚了之|一味[^，。；]{1,8}|为罚而罚)，就是/gu,
    right: '不是……，而是……',
  },
  { slip: /(?:由于因为|因为由于|由于是因为)/gu, right: '由于' },
  { slip: /(?<=^|[，。；：])只有[^，。；：！？才]{2,24}(?:就|都|也)能/gu, right: '只有……，才……' },
  { slip: /(?<=^|[，。；：])只要[^，。；：！？就便都]{2,24}才能/gu, right: '只要……，就……' },
  { slip: /(?<=^|[，。；：])既(?:[^，。；：！？]{1,30}，)(?:而且|但是|或者)/gu, right: '既……，又……' },
  { slip: /(?<=^|[，。；：])尚且(?:[^，。；：！？]{1,30}，)(?:但是|所以)/gu, right: '尚且……，何况……' },
]);
