import fc from 'fast-check';

/** What reports and slips are made of; put together at random they meet every rule about words. */
const fragments = [
  ...'，。；：、,;:?!()"《》〈〉“”‘’（）〔〕[]{} \u00a0\u3000—-～…%+×·.0123456789年月日件个等第某',
  ...[
    '一是',
    '二是',
    '（一）',
    '1、',
    '第一、',
    '……',
    '2025年',
    '25年3月',
    '03月05日',
    '1,000',
    '9:30',
    '6.9万',
    '63～68%',
  ],
  ...[
    '互联网+',
    '“1+7+3”',
    '“3.15”',
    '〔2025〕5号',
    '[2025]5号',
    'https://a.cn/b',
    'API',
    '《信访条例》',
    '{复议受理}',
    '××',
  ],
  ...[
    '云岭县',
    '消防大队',
    '环保局',
    '我局',
    '本单位',
    '加强',
    '力度',
    '法制政府',
    '双随机一公开',
    '作出',
    '做出',
    '恳请支持',
  ],
  ...[
    '开展乡镇合法性审核人员分批跟班培训',
    '共196件',
    '其中',
    '13800138000',
    '县人大报送备案',
    '2025年来，',
    '截止目前',
  ],
];

/** Any text that may stand in the facts. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 9, arbitrary: fc.array(fc.constantFrom(...fragments), { maxLength: 24 }).map((words) => words.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) },
);
