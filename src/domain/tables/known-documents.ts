/** A law, regulation or document that reports of the field name. Add a line: its name as published, its life. */
export interface KnownDocument {
  /** Without 《》. */
  readonly name: string;
  /** The day from which it no longer holds, and what has taken its place. */
  readonly until?: string;
  readonly successor?: string;
}

const civilCode = { until: '2021-01-01', successor: '《中华人民共和国民法典》' };

export const knownDocuments: readonly KnownDocument[] = [
  { name: '法治政府建设与责任落实督察工作规定' },
  { name: '党政主要负责人履行推进法治建设第一责任人职责规定' },
  { name: '法治政府建设实施纲要（2021—2025年）' },
  {
    name: '法治政府建设实施纲要（2015—2020年）',
    until: '2021-08-11',
    successor: '《法治政府建设实施纲要（2021—2025年）》',
  },
  { name: '法治中国建设规划（2020—2025年）' },
  { name: '法治社会建设实施纲要（2020—2025年）' },
  { name: '市县法治政府建设示范指标体系' },
  { name: '提升行政执法质量三年行动计划（2023—2025年）' },
  { name: '重大行政决策程序暂行条例' },
  { name: '优化营商环境条例' },
  { name: '公平竞争审查条例' },
  { name: '政府督查工作条例' },
  { name: '行政执法监督条例' },
  { name: '中华人民共和国行政复议法' },
  { name: '中华人民共和国行政诉讼法' },
  { name: '中华人民共和国行政处罚法' },
  { name: '中华人民共和国行政许可法' },
  { name: '中华人民共和国行政强制法' },
  { name: '中华人民共和国突发事件应对法' },
  { name: '中华人民共和国民营经济促进法' },
  { name: '中华人民共和国法治宣传教育法' },
  { name: '中华人民共和国政府信息公开条例' },
  { name: '中华人民共和国民法典' },
  { name: '中华人民共和国合同法', ...civilCode },
  { name: '中华人民共和国物权法', ...civilCode },
  { name: '中华人民共和国侵权责任法', ...civilCode },
  { name: '中华人民共和国婚姻法', ...civilCode },
  { name: '中华人民共和国继承法', ...civilCode },
  { name: '中华人民共和国担保法', ...civilCode },
  { name: '中华人民共和国收养法', ...civilCode },
  { name: '中华人民共和国民法通则', ...civilCode },
  { name: '中华人民共和国民法总则', ...civilCode },
  { name: '中华人民共和国行政监察法', until: '2018-03-20', successor: '《中华人民共和国监察法》' },
  { name: '信访条例', until: '2022-05-01', successor: '《信访工作条例》' },
  { name: '个体工商户条例', until: '2022-11-01', successor: '《促进个体工商户发展条例》' },
  { name: '城市房屋拆迁管理条例', until: '2011-01-21', successor: '《国有土地上房屋征收与补偿条例》' },
  { name: '国家行政机关公文处理办法', until: '2012-07-01', successor: '《党政机关公文处理工作条例》' },
];
