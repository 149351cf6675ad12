import { wordingTable } from '../text/wording.ts';

const organic = '《中华人民共和国地方各级人民代表大会和地方各级人民政府组织法》';
const charter = '《中国人民政治协商会议章程》';

/** What belongs to 人大, its 常委会 or 政协 and is told of another. Add a line: the words, what is right, and who tells. */
export const congressAndConference = wordingTable([
  { slip: /人大(?:常委会)?(?:代表)?(?:的|所提|提出的)?提案(?!委)|代表提案/gu, right: '人大代表建议', ground: organic },
  {
    slip: /政协(?:委员)?(?:的|提出的)?建议(?=\d|[，。；、和]|办理|案|及|的办)(?<!协商建议)|委员建议\d/gu,
    right: '政协提案',
    ground: charter,
  },
  { slip: /人大(?:代表)?委员(?!会|长)|政协代表|人大委员、政协代表/gu, right: '人大代表、政协委员', ground: charter },
  {
    slip: /政协(?:[\u4e00-\u9fff]{0,8}(?:会议|常委会))?(?:审议批准|审议并批准|审议通过|批准|表决通过|选举|任命|决定任命)(?:了)?(?=[^，。；]{0,20}(?:报告|预算|决议|县长|市长|院长|方案|规划|决定))/gu,
    right: '由人大审议批准（政协协商讨论）',
    ground: charter,
  },
  {
    slip: /政协(?:常委会|常务委员会)(?:依法)?(?:任命|免去|决定|批准|选举)/gu,
    right: '由人大常委会……',
    ground: organic,
  },
  { slip: /政协(?:报告工作并|的)?(?:法律监督|工作监督|质询|执法检查)/gu, right: '政协民主监督', ground: charter },
  { slip: /向(?:[\u4e00-\u9fff]{0,3})政协(?:全会|会议)?报告工作/gu, right: '向人大报告工作', ground: organic },
  { slip: /人大(?:常委会)?民主监督|人大(?:的)?(?:民主协商|参政议政)/gu, right: '人大监督', ground: organic },
  {
    slip: /闭会期间，[^，。；]{0,6}(?:县|市|区|省|州)人大(?!常委会|常务)(?:批准|审议|审查|听取|决定)/gu,
    right: '人大常委会',
    ground: organic,
  },
  {
    slip: /(?:县|市|区|省|州)人大(?!常委会|常务|会议|代表|及|机关|监|法|社|财|建|预|审议意)(?:批准|审查批准|审议批准)(?:了)?[^，。；：]{0,12}(?:调整方案|决算|预算调整)/gu,
    right: '人大常委会',
    ground: '《中华人民共和国预算法》',
  },
  {
    slip: /(?:报|向|送)(?:本级|同级|[\u4e00-\u9fff]{0,2}县|[\u4e00-\u9fff]{0,2}市|[\u4e00-\u9fff]{0,2}区)?人大(?=(?:报送)?备案)/gu,
    right: '人大常委会',
    ground: '《中华人民共和国各级人民代表大会常务委员会监督法》',
  },
  {
    slip: /人大常委会(?:第[一二三四五六七八九十]+次会议)?选举(?:产生)?(?:了)?(?:新一届)?(?:县长|市长|区长|州长|县人民政府)/gu,
    right: '由人民代表大会选举',
    ground: organic,
  },
  { slip: /人大常委会委员会|人大常务会(?!议)|政协常委会委员长/gu, right: '人大常委会' },
]);
