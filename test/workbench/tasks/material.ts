import type { Facts } from '../../../src/facts/facts.ts';

/** A bureau's piece as it comes: its own voice, its own ordinals. */
export const bureauPiece = [
  '一、排查化解隐患',
  '我局开展隐患排查4轮，发现并整改隐患320处，对未按期整改的12家单位依法作出处理。',
  '二、开展应急演练',
  '我局组织防汛、森林防火演练9场，参演人员1860人次，演练后逐项修订预案。',
].join('\r\n');

const bodies = [
  '全年制定行政规范性文件6件，逐件开展合法性审核，对没有上位法依据的3件不予印发，并向起草单位书面说明理由。',
  '县司法局逐项核对执法事项依据，取消没有依据的检查事项14项，合并重复事项9项，结果在门户网站公布。',
  '各乡镇按季度报送进展，县政府办公室会同县司法局实地核查，对进展滞后的4个单位当面提醒。',
  '组织执法人员参加培训8期、1240人次，考试不合格的17人离岗补训，补训合格后再上岗执法。',
];

const sections = [
  ['完善制度体系', ['从严审核文件', '清理旧有文件', '公开征求意见']],
  ['规范行政决策', ['公布决策目录', '落实决策程序', '开展决策评估']],
  ['严格行政执法', ['规范检查行为', '公开执法结果', '加强案卷评查']],
  ['化解矛盾纠纷', ['办好行政复议', '推进人民调解', '落实出庭应诉']],
  ['加强执法监督', ['开展专项监督', '办理群众投诉', '通报典型案例']],
  ['抓好法治宣传', ['落实普法责任', '开展以案释法', '组织旁听庭审']],
] as const;

const figures = [
  '受理行政复议申请',
  '审结行政复议案件',
  '开展执法检查',
  '评查执法案卷',
  '调解矛盾纠纷',
  '开展普法活动',
];

/** This year's report as it lies in Word: 7,000 characters, a table of figures, a heading that is set as text, a line that is no part of it. */
export function longReport(): { readonly text: string; readonly html: string } {
  const lines = [
    '本报告由县司法局起草',
    '云岭县人民政府关于2025年度法治政府建设情况的报告',
    '2025年，云岭县坚持依法行政。现将有关情况报告如下：',
    '一、主要举措和成效',
    ...sections.flatMap(([heading, items], at) => [
      `（${'一二三四五六'[at]}）${heading}`,
      ...items.flatMap((item, index) => [
        `${index + 1}.${item}`,
        bodies
          .map((body) => `${body}`)
          .join('')
          .repeat(2),
      ]),
      ...(at === 2 ? ['统一执法标准', '制定裁量基准4类，公布不予处罚事项清单。'] : []),
    ]),
    '二、存在的不足和原因',
    '一是基层执法力量不足，主要是编制没有下沉；二是数据没有贯通，主要是系统各建各的。',
    '三、主要负责人履行第一责任人职责情况',
    '（一）带头学法。主持常务会议学法4次。',
    '四、2026年主要安排',
    '（一）充实力量。向乡镇下沉执法人员。',
  ];
  const rows = [
    ['指标', '单位', '2025年', '2024年'],
    ...figures.map((name, at) => [name, '件', `${at * 31 + 40}`, `${at * 27 + 35}`]),
  ];
  const table = `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
  const html = `<html><body>${lines.map((line) => `<p>${line}</p>`).join('')}${table}</body></html>`;
  return { text: [...lines, ...rows.map((row) => row.join('\t'))].join('\r\n'), html };
}

/** Ten slips with one right answer each, three words to let stand, two rates that do not agree with their counts. */
const slips = [
  '全年布署检查任务。',
  '开展帐户核查。',
  '按步就班推进。',
  '逐项落实,及时反馈。',
  '凭添负担的一律清理。',
  '迫不急待的事项先办。',
  '一愁莫展的难题会商解决。',
  '更新通迅名册。',
  '截止12月31日全部办结。',
  '再接再励抓好落实。',
  '我局配合开展督导。',
  '我局牵头办理。',
  '我局负责核查。',
  '全年受理投诉140件，比上年的160件下降26%。',
  '全年培训288人次，比上年的240人次增长30%。',
];

interface Item {
  intro?: string;
  points?: { text: string }[];
}

/** The facts with fifteen findings, each in a paragraph of its own. */
export function fifteenFindings(facts: Facts): Facts {
  const copy = JSON.parse(JSON.stringify(facts));
  const items: Item[] = copy.measures.sections.flatMap(({ items: own = [] }: { items?: Item[] }) => own);
  for (const [at, slip] of slips.entries()) {
    const item = items[at * 2];
    const [point] = item?.points ?? [];
    if (point) point.text += slip;
    else if (item) item.intro = (item.intro ?? '') + slip;
  }
  return copy;
}
