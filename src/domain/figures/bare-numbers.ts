import { withNeighbours } from '../text/shorten.ts';
import type { FiguredSentence } from './figured-sentences.ts';
import type { Quantity } from './quantities.ts';
import type { FigureSlip } from './relations/figure-slip.ts';

/** Whatever may follow a number: measures, scales and times that no unit of ours begins with, and words that carry it on. */
const carriesOn = new Set(
  '件份条项个家名人次起期场部篇支本卷户处类宗批套台辆所座轮页位组艘亩吨元张枚例幅块栋门堂具间单段则通头只面棵株封' +
    '年月日号时秒周天小分公平立度届级倍版款集股岁米厘毫千克斤升瓦伏吉兆字行句首曲盘把根粒颗朵尾匹顶扇盏架口桩幢层楼' +
    '列队班营连团路道线程站种样稿章剂桶瓶罐箱袋包码度股课学节区县市省镇乡村岗席碗片滴束丛笔声遍趟番顿回拨对双副打成折比至到和与及或、来几多余左以上内后前起后等之' +
    '万亿百十零点百兹角里孔端款员室校院省国联厘角拍模式型代环维星核寸英海平',
);
/** Nouns that begin like a measure: 6项目, 3家庭, 5单位. */
const nounHere =
  /^(?:项目(?![标录前光])|个体工商户|家庭(?![院审])|场所(?![有属])|座谈|单位|条例|期刊|处罚|名企业(?![经家主法负代名])|组织(?![^，。；]{0,4}(?:了|学习|开展))|课题|门店|站点|级部门|小组|市场主体|市直|县直|乡镇|村民|社区|学校|学生|县级|省级|市级)/u;
/** Words that a number names, scores or numbers something after. */
const naming =
  /(?:第|编号|代号|号码|热线|专线|平台|电话|拨打|国道|省道|县道|高速|路|版|型|标准|代码|邮编|网址|尾号|车牌|频道|得分|评分|总分|均分|分值|指数|系数|比值|排名|名次|位次|密码|房间|楼|栋|单元|座|小数|等于|加|减|乘|除以|比|级|附件|附表|附图|表|图|例|注|之|年|月|航班|批号|文号|字号|账号|帐号|证号|版本|数字|(?<![期限长数量额])为|零|(?<![短缩减低高加长大降升增])[到至])$/u;
const hotline = /^(?:12\d{3}|1\d{10}|4\d{9}|95\d{3})$/u;
const shortHotline = /^(?:1[12]\d|710)$/u;
const counted = /[计总]|[查办召举发排]\p{Script=Han}$/u;
/** 参与群众2.3万，: of people, 万 is enough. */
const people = /(?:群众|人口|人员|人次|人数|居民|村民|网民|粉丝|师生|学生|职工|农民|观众|听众|人)$/u;
const ofPeople = /^(?:常住|户籍|城镇|农村|流动|总)?人口|^(?:常住|户籍|余|多)/u;
/** 、3. opens a list of numbers; 2025, is a year. */
const mark = /^[，,、；;。）)]/u;
/** 距路基不足30的 · 缩短至7以内 */
const bounded = /(?:不足|超过|不到|不少于|不超过|低于|高于|达|逾|近)$/u;
/** 由20缩短至3.5天: the unit stands behind the other. */
const sharesUnit = /^\p{Script=Han}{1,6}[至到为]\d/u;
const han = /\p{Script=Han}$/u;

/** Numbers that have lost their unit: 走访427， · 召开5专题会议 · 不足30的住户. Years, hotlines and numbers that name something are none. */
export function bareNumbers({ text, figures }: FiguredSentence): FigureSlip[] {
  return figures.flatMap((figure) => {
    const { start, end, unit } = figure;
    if (!(unit === '' ? isBare(text, figure) : isPartOfNoun(text, figure))) return [];
    return [{ start, end, message: `“${withNeighbours(text, start, end, 4, 2)}”的数字后面好像少了单位` }];
  });
}

function isBare(text: string, figure: Quantity): boolean {
  const { start, end, numberEnd, value } = figure;
  const before = text.slice(Math.max(0, start - 8), start);
  const behind = text.slice(end, end + 12);
  const number = text.slice(start, numberEnd);
  if (!han.test(before) || naming.test(before) || hotline.test(number) || number.startsWith('0')) return false;
  if (shortHotline.test(number) && !counted.test(before)) return false;
  if (isYear(figure) || value === 0 || isNamed(text, start)) return false;
  if (end > numberEnd && (people.test(before) || ofPeople.test(behind))) return false;
  if (mark.test(behind)) return /\p{Script=Han}[”“]?\p{Script=Han}$/u.test(before) && !/^、\d/u.test(behind);
  if (behind.startsWith('的')) return bounded.test(before);
  if (sharesUnit.test(behind)) return false;
  return /^\p{Script=Han}{2}/u.test(behind) && (!carriesOn.has(behind.charAt(0)) || nounHere.test(behind));
}

/** 6项目: what was read as a unit is the beginning of a noun. */
function isPartOfNoun(text: string, { start, end, unit, numberEnd }: Quantity): boolean {
  if (!/^[项个家场座单条期处名组课门站级市县乡]$/u.test(unit) || end !== numberEnd + 1) return false;
  const before = text.slice(Math.max(0, start - 8), start);
  return han.test(before) && !naming.test(before) && nounHere.test(text.slice(numberEnd, numberEnd + 12));
}

function isYear({ value, decimals, unit }: Quantity): boolean {
  return unit === '' && decimals === 0 && value >= 1900 && value < 2100;
}

/** Whether a place stands in a name: 《…》, “…”, 〔…〕. */
function isNamed(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 60), at);
  return ['《》', '“”', '〔〕'].some(([open = '', close = '']) => before.lastIndexOf(open) > before.lastIndexOf(close));
}
