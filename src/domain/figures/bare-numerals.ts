import { allMatches } from '../text/all-matches.ts';
import { withNeighbours } from '../text/shorten.ts';
import { signsOf } from '../text/signs.ts';
import type { FigureSlip } from './relations/figure-slip.ts';

const making =
  '新设|新建|建成|建了|设立|成立|组建|打造|召开|举办|抓获|聘请|新增|开设|创建|增设|另设|选定|确定|查获|挂牌';
/** Heads of what is made, held or caught one by one. */
const heads =
  '中心|中队|大队|支队|平台|机构|工作站|服务站|调解室|工作室|服务点|公园|广场|长廊|会议|培训班|座谈会|听证会|嫌疑人|基地|专班|小组|委员会|法庭|警务室|司法所|联系点|仲裁院|示范点';
/** What follows a numeral that counts by itself or is part of a word: measures, 一体化, 两级, 三方. */
const fixed =
  '个件份条项家名人次起期场部篇支本卷户处类宗批套台辆所座轮页位组艘张枚例幅块栋门堂间段则通头只面棵株封年月日号天分种道届级' +
  '体站网键窗线系些揽流对带路码图表单张期证事企案村镇县市区乡院法新地方大化员农资品防审把是至到百千万十余多两三四五六七八九';
/** 新设两执法中队 */
const beforeNoun = new RegExp(
  `(?<=${making})(?:了)?[一两三四五六七八九](?=(?![${fixed}])\\p{Script=Han}{2,12}?(?:${heads}))`,
  'gu',
);
/** 司法建议六，均在… */
const behindNoun =
  /(?<=(?:发送|收到|发出|制发|提出|接收|办理|印发|制定|公布|受理|审结)[^，,。；;、一二三四五六七八九十]{0,4}(?:建议书?|意见书?|提案|议案|案件|案例|文件|制度|方案|清单))[两三四五六七八九](?=[，。；])/gu;

export const bareNumeralSigns = signsOf(beforeNoun, behindNoun);

/** Numerals in letters that have lost their measure: 新建一标准化物证保管中心 · 司法建议六， */
export function bareNumerals(text: string): FigureSlip[] {
  return [beforeNoun, behindNoun].flatMap((pattern) =>
    allMatches(text, pattern).map(({ 0: words, index }) => ({
      start: index,
      end: index + words.length,
      message: `“${withNeighbours(text, index, index + words.length, 4, 3)}”的数后面好像少了量词`,
    })),
  );
}
