/**
 * Which organ a word names. Add a word to its organ. The longest word at a place names it.
 */
export const organWords = {
  court: '人民法院 法院 合议庭 审判庭',
  procuratorate: '人民检察院 检察院 检察机关 检察部门',
  police: '公安局 公安分局 公安机关 派出所 公安交警大队 交警大队 交警支队 公安部门',
  congress: '人大常委会 人大常务委员会 人民代表大会 人大 人大代表 人大主席团',
  conference: '政协常委会 政协常务委员会 政协委员会 政协 政协委员 政协机关',
  supervision: '监察委员会 监察委 纪委监委 监委 纪检监察机关 监察机关 纪委 派驻纪检监察组 纪检监察组',
  arbitration: '仲裁委员会 仲裁委 仲裁院 仲裁庭 仲裁机构',
  mediation: '调解委员会 调委会 调解中心 调解组织 调解室 调解员',
  lawyers: '律师事务所 律师 法律顾问 法律援助中心 法律援助机构',
  notary: '公证处 公证机构 公证员',
  appraiser: '司法鉴定机构 司法鉴定所 鉴定机构 鉴定人',
  review: '行政复议机关 行政复议机构 行政复议局 复议机关 复议机构 行政复议委员会',
  county: '县政府 县人民政府 区政府 区人民政府 县委 区委 县级政府 旗政府',
  city: '市政府 市人民政府 省政府 省人民政府 州政府 州人民政府',
  town: '乡镇政府 镇政府 乡政府 街道办事处 街道办 镇人民政府 乡人民政府 司法所 乡镇 村委会 居委会 村民委员会 居民委员会 综合行政执法队',
  agency:
    '司法局 财政局 审计局 教育局 民政局 水利局 林业局 商务局 统计局 信访局 医保局 体育局 发改局 交通局 住建局 城管局 文旅局 税务局 气象局 应急局 卫健局 环境局 资源局 农村局 管理局 监管局 监督局 执法局 环保局 建设局 运输局 事务局 服务局 保障局 旅游局 健康局 分局 发改委 卫健委 执法大队 执法支队 消防救援大队 行政机关 执法机关 执法部门 主管部门 监管部门 职能部门 行政执法机关 政务服务中心 管委会 海事局 烟草专卖局 档案局 粮食局 科技局 工信局 市监局 城管大队 综合行政执法大队',
} as const;

/** An organ, by its kind. */
export type Organ = keyof typeof organWords;

/** An act of one organ, and those who cannot do it. */
export interface OrganAct {
  /** The words of the act, a pattern; the subject stands before. */
  readonly act: RegExp;
  readonly notBy: readonly Organ[];
  readonly right: string;
  readonly ground: string;
}

const executive = ['city', 'county', 'town', 'agency', 'review', 'police'] as const;
const aside = ['arbitration', 'mediation', 'lawyers', 'notary', 'appraiser'] as const;

/** Acts that belong to some organs only. Add a line: the act, who cannot do it, whose it is, and the law. */
export const organActs: readonly OrganAct[] = [
  {
    act: /(?:判处|宣判|判刑)(?!书|的|结果|情况|生效)|(?:作出|下达|出具)了?(?:一审|二审|终审|生效)?(?:行政|民事|刑事)?(?:判决|裁定)书?(?!.{0,6}(?:后|前|时|的案件))/gu,
    notBy: [...executive, ...aside, 'procuratorate', 'congress', 'conference', 'supervision'],
    right: '判决、裁定由人民法院作出',
    ground: '《中华人民共和国人民法院组织法》',
  },
  {
    act: /提起公诉|(?:作出|依法)(?:不起诉|附条件不起诉)(?:决定|\d)|(?:提出|提起)了?抗诉|(?:发出|制发|提出|出具|送达)了?(?:行政|刑事)?(?:公诉书|起诉书|抗诉书)/gu,
    notBy: [...executive, ...aside, 'court', 'congress', 'conference', 'supervision'],
    right: '公诉、抗诉由人民检察院提起',
    ground: '《中华人民共和国人民检察院组织法》',
  },
  {
    act: /批准逮捕(?!的|后|前)|决定逮捕/gu,
    notBy: ['county', 'town', 'agency', 'review', 'police', ...aside, 'congress', 'conference'],
    right: '由人民检察院批准逮捕',
    ground: '《中华人民共和国刑事诉讼法》',
  },
  {
    act: /(?:立案侦查|刑事拘留|监视居住|刑事立案)(?!的|后|前|条件|标准)/gu,
    notBy: ['county', 'town', 'agency', 'review', ...aside, 'court', 'congress', 'conference'],
    right: '由公安机关（检察院、监委依管辖）办理',
    ground: '《中华人民共和国刑事诉讼法》',
  },
  {
    act: /(?:采取|实施|依法)留置(?!送达)|留置\d+人/gu,
    notBy: [...executive, ...aside, 'court', 'procuratorate', 'congress', 'conference'],
    right: '由监察机关采取留置措施',
    ground: '《中华人民共和国监察法》',
  },
  {
    act: /(?:制定|颁布|出台|公布|发布|修订|审议通过|表决通过)了?[^，。；：、]{0,10}(?:地方性法规|行政法规)(?!草案|实施|配套|清单|的)/gu,
    notBy: [...executive, ...aside, 'court', 'procuratorate', 'conference', 'supervision'],
    right: '地方性法规由省、设区的市人大及其常委会制定',
    ground: '《中华人民共和国立法法》',
  },
  {
    act: /(?:制定|颁布|出台|发布|修订)了?(?:政府|部门|地方政府)?规章(?!制度|草案|规范|实施|配套|和规范|、规范)/gu,
    notBy: ['county', 'town', 'agency', 'review', 'police', ...aside, 'court', 'procuratorate', 'conference'],
    right: '规章由国务院部门、省和设区的市政府制定',
    ground: '《中华人民共和国立法法》',
  },
  {
    act: /(?:设定|新设|增设|自行设定|创设)了?[^，。；：、违规不]{0,6}(?:行政许可|行政处罚|行政强制|行政收费|许可事项|处罚种类|强制措施)/gu,
    notBy: ['county', 'town', 'agency', 'review', 'police', 'court', 'procuratorate', 'conference'],
    right: '由法律、法规设定，县级只能实施',
    ground: '《中华人民共和国行政许可法》《中华人民共和国行政处罚法》',
  },
  {
    act: /(?:作出|下达)了?(?:行政)?(?:撤诉|上诉|抗诉|公诉)决定/gu,
    notBy: [...executive, ...aside],
    right: '复议决定有维持、撤销、变更、确认违法等',
    ground: '《中华人民共和国行政复议法》',
  },
  {
    act: /(?:作出|给予|处以|实施)了?(?:行政处罚|行政复议决定|行政许可|行政拘留|治安管理处罚)/gu,
    notBy: ['court', 'procuratorate', 'congress', 'conference', ...aside],
    right: '由行政机关作出',
    ground: '《中华人民共和国行政处罚法》',
  },
  {
    act: /(?:作出|通过)了?(?:[^，。；：、]{0,16}的)?(?:决定|决议)|(?:审议通过|审议批准|批准|表决通过|审查批准)了?[^，。；：]{0,16}(?:报告|预算|决算|方案|条例|决议|计划)|(?:开展|组织)(?:了)?(?:[^，。；：、]{0,10})?(?:执法检查|专题询问|质询)|(?:选举|决定任命|任命|罢免)了?/gu,
    notBy: ['conference'],
    right: '属于人大及其常委会，政协是协商、监督、提案',
    ground: '《中国人民政治协商会议章程》',
  },
  {
    act: /(?:作出|下达|出具)了?(?:仲裁)?裁决书?(?!.{0,4}后)/gu,
    notBy: ['court', 'procuratorate', 'congress', 'conference', 'mediation', 'lawyers', 'notary', 'town'],
    right: '裁决由仲裁机构（行政裁决由行政机关）作出',
    ground: '《中华人民共和国仲裁法》',
  },
  {
    act: /(?:受理|审理|审结|办结)了?(?:行政复议(?:案件|申请)|复议案件)/gu,
    notBy: ['town', 'court', 'procuratorate', 'congress', 'conference', ...aside],
    right: '由县级以上人民政府行政复议机关审理',
    ground: '《中华人民共和国行政复议法》',
  },
  {
    act: /(?:办理|出具)了?公证(?:书|\d)|(?:作出|出具)了?司法鉴定(?:意见|书)/gu,
    notBy: ['court', 'procuratorate', 'county', 'town', 'agency', 'police', 'conference', 'congress', 'lawyers'],
    right: '由公证机构（鉴定机构）出具',
    ground: '《中华人民共和国公证法》',
  },
  {
    act: /(?:给予|作出)了?(?:政务处分|党纪处分|党内[^，。；、]{0,4}处分|监察建议)/gu,
    notBy: ['court', 'procuratorate', 'conference', 'congress', ...aside, 'town'],
    right: '由纪检监察机关或者任免机关作出',
    ground: '《中华人民共和国公职人员政务处分法》',
  },
  {
    act: /(?:任命|决定任命|免去|罢免|选举产生)了?(?:副?(?:县长|区长|市长|院长|检察长)|(?:法院|检察院)[^，。；：]{0,4}(?:院长|检察长|审判员|检察员))/gu,
    notBy: ['city', 'county', 'town', 'agency', 'court', 'procuratorate', 'conference', 'police', 'supervision'],
    right: '由人大及其常委会选举、任命',
    ground: '《中华人民共和国地方各级人民代表大会和地方各级人民政府组织法》',
  },
  {
    act: /(?:提出|提交|办理)了?(?:政协)?提案\d/gu,
    notBy: ['congress'],
    right: '人大代表提出建议、批评和意见，提案属于政协',
    ground: '《中华人民共和国全国人民代表大会和地方各级人民代表大会代表法》',
  },
  {
    act: /(?:制发|发出|提出|送达)了?检察建议书?\d*/gu,
    notBy: ['court', 'county', 'town', 'agency', 'police', 'supervision', 'congress', 'conference'],
    right: '检察建议由人民检察院提出',
    ground: '《中华人民共和国人民检察院组织法》',
  },
  {
    act: /(?:制发|发出|提出|送达)了?司法建议书?\d*/gu,
    notBy: ['procuratorate', 'county', 'town', 'agency', 'police', 'supervision', 'congress', 'conference'],
    right: '司法建议由人民法院提出',
    ground: '《中华人民共和国民事诉讼法》',
  },
  {
    act: /讯问(?!犯罪嫌疑人|被告人)/gu,
    notBy: ['county', 'town', 'agency', 'review', ...aside, 'congress', 'conference'],
    right: '行政机关是询问',
    ground: '《中华人民共和国行政处罚法》',
  },
  {
    act: /(?:依法|组织|进行)?搜查(?!毒)|拘传|通缉|取保候审/gu,
    notBy: ['city', 'county', 'town', 'agency', 'review', ...aside, 'congress', 'conference'],
    right: '属于刑事侦查，行政机关是检查、查封、扣押',
    ground: '《中华人民共和国刑事诉讼法》',
  },
];
