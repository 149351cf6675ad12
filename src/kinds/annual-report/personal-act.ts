import { sentencesOf } from '../../domain/text/sentences.ts';

const act =
  /主持|批示|带头|督办|听取|约谈|讲授|授课|出庭|带队|调研|包案|接访|签批|审定|宣讲|研究|部署|召开|协调|走访|领衔|批阅|点评|谈话/u;
const when =
  /\d{1,2}月\d{1,2}日|\d{1,2}月(?:[上中下]旬)?(?!底|末|之?前|以前)|\d(?:余|多)?(?:次|场|期|堂|件|项|回|轮|人次|部|课时)/u;

/** Whether a text tells an act of a person with its number or its day: 主持会议4次, 6月18日出庭应诉. */
export function tellsAct(text: string): boolean {
  return sentencesOf(text).some(({ text: sentence }) => act.test(sentence) && when.test(sentence));
}
