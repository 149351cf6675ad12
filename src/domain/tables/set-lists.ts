/** Lists of which each member and the order are set. Add a list, and who sets it. */
export interface SetList {
  readonly members: readonly string[];
  readonly ground: string;
}

const outline = '《法治政府建设实施纲要（2021—2025年）》';
const congress = '党的二十大报告';

export const setLists: readonly SetList[] = [
  { members: of('科学立法 严格执法 公正司法 全民守法'), ground: congress },
  { members: of('职能科学 权责法定 执法严明 公开公正 智能高效 廉洁诚信 人民满意'), ground: outline },
  { members: of('政治意识 大局意识 核心意识 看齐意识'), ground: congress },
  { members: of('道路自信 理论自信 制度自信 文化自信'), ground: congress },
  { members: of('公众参与 专家论证 风险评估 合法性审查 集体讨论决定'), ground: '《重大行政决策程序暂行条例》' },
  { members: of('自治 法治 德治'), ground: congress },
  { members: of('创新 协调 绿色 开放 共享'), ground: congress },
  { members: of('党的领导 人民当家作主 依法治国'), ground: congress },
  { members: of('依法治国 依法执政 依法行政'), ground: congress },
  { members: of('法治国家 法治政府 法治社会'), ground: congress },
  { members: of('党委领导 政府负责 社会协同 公众参与'), ground: '党的十九大报告' },
  { members: of('党委领导 政府负责 民主协商 社会协同 公众参与 法治保障 科技支撑'), ground: '党的十九届四中全会决定' },
  { members: of('行政执法公示 执法全过程记录 重大执法决定法制审核'), ground: '国办发〔2018〕118号' },
  { members: of('行政执法公示制度 执法全过程记录制度 重大执法决定法制审核制度'), ground: '国办发〔2018〕118号' },
  { members: of('市场化 法治化 国际化'), ground: '《优化营商环境条例》' },
  { members: of('有法可依 有法必依 执法必严 违法必究'), ground: '党的十一届三中全会公报' },
  { members: of('政治判断力 政治领悟力 政治执行力'), ground: congress },
  { members: of('经济建设 政治建设 文化建设 社会建设 生态文明建设'), ground: congress },
  { members: of('统一登记 统一编号 统一印发'), ground: '国办发〔2018〕37号' },
  { members: of('富强 民主 文明 和谐'), ground: '社会主义核心价值观' },
  { members: of('自由 平等 公正 法治'), ground: '社会主义核心价值观' },
  { members: of('爱国 敬业 诚信 友善'), ground: '社会主义核心价值观' },
  { members: of('获得感 幸福感 安全感'), ground: congress },
  { members: of('政治纪律 组织纪律 廉洁纪律 群众纪律 工作纪律 生活纪律'), ground: '《中国共产党纪律处分条例》' },
  { members: of('马克思列宁主义 毛泽东思想 邓小平理论'), ground: '《中国共产党章程》' },
];

function of(words: string): readonly string[] {
  return words.split(' ');
}
