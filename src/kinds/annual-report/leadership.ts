import type { Paragraph } from '../../domain/text/paragraph.ts';
import { sentencesOf } from '../../domain/text/sentences.ts';

const telling =
  /(?:履行|主持|带头)[^。；;]{0,30}(?<!制定)第一责任人|(?<!制定)第一责任人(?!制|职责清单)[^。；;]{0,20}(?:主持|带头|批示|听取|督办|研究)|(?:党政|党委|县委|市委|区委|镇党委|县政府|市政府|区政府|镇政府)主要负责人[^。，,；;]{0,20}(?:主持|带头|批示|听取|督办|研究)/u;

/** Where the measures tell how the first responsible persons did their duty, when the office has no part of its own for it. */
export function leadershipTold(measures: readonly Paragraph[]): Paragraph | undefined {
  return measures.find(({ text }) => telling.test(text));
}

/** The duties of a first responsible person, and words by which a text shows that it tells of one. */
export const leadershipDuties = [
  { duty: '组织领导', words: /部署|研究|议题|领导小组|委员会会议|推进会|工作要点|常务会议/u },
  { duty: '决策与制度', words: /决策|规范性文件|合法性|法律顾问|政务公开|立法|制度建设/u },
  { duty: '履职与执法', words: /执法|营商|放管服|政务服务|履职/u },
  { duty: '督促与监督', words: /督促|督办|督察|督查|述法|约谈|批示|考核/u },
  { duty: '尊重司法', words: /应诉|出庭|诉讼|审判|法院|裁判|检察/u },
  { duty: '学法普法', words: /学法|普法|法治课|学习|宣讲|讲授/u },
] as const;

const act =
  /主持|批示|带头|督办|听取|约谈|讲授|授课|出庭|带队|调研|包案|接访|签批|审定|宣讲|研究|部署|召开|协调|走访|领衔|批阅|点评|谈话/u;
const when =
  /\d{1,2}月\d{1,2}日|\d{1,2}月(?:[上中下]旬)?(?!底|末|之?前|以前)|\d(?:余|多)?(?:次|场|期|堂|件|项|回|轮|人次|部|课时)/u;

/** Whether a text tells an act of a person with its number or its day: 主持会议4次, 6月18日出庭应诉. */
export function tellsAct(text: string): boolean {
  return sentencesOf(text).some(({ text: sentence }) => act.test(sentence) && when.test(sentence));
}
