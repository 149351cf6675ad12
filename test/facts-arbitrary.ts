import fc from 'fast-check';
import type { Facts } from '../src/facts/load.ts';
import { annualReportSchema, resolve, type SchemaNode } from '../src/schema/schema.ts';

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
  ...['开展乡镇合法性审核人员分批跟班培训', '共196件', '其中', '13800138000', '县人大报送备案', '今年来，', '截止目前'],
];

/** Any text that may stand in the facts. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 9, arbitrary: fc.array(fc.constantFrom(...fragments), { maxLength: 24 }).map((words) => words.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) },
);

/** Any draft that has the schema's shape, however incomplete. */
export const anyFacts: fc.Arbitrary<Facts> = answersTo(annualReportSchema) as fc.Arbitrary<Facts>;

function answersTo(unresolved: SchemaNode): fc.Arbitrary<unknown> {
  const node = resolve(unresolved);
  if (node.const !== undefined) return fc.constant(node.const);
  if (node.enum) return fc.constantFrom(...node.enum);
  if (node.type === 'integer') return fc.integer(boundsOf(node));
  if (node.type === 'number') return fc.double({ noNaN: true, min: 0, max: 1e9 });
  if (node.type === 'boolean') return fc.boolean();
  if (node.type === 'array') return fc.array(answersTo(node.items ?? { type: 'string' }), { maxLength: 3 });
  if (node.type === 'object') {
    const properties = Object.entries(node.properties ?? {}).map(([key, child]) => [key, answersTo(child)] as const);
    return fc.record(Object.fromEntries(properties), { requiredKeys: [...(node.required ?? [])] });
  }
  return 'format' in node && node.format === 'date' ? fc.constantFrom('2025-12-13', '2026-02-10') : anyText;
}

/** The bounds that the schema sets, or those of a plausible year. */
function boundsOf(node: SchemaNode & { minimum?: number; maximum?: number }): { min: number; max: number } {
  return { min: node.minimum ?? 1, max: node.maximum ?? 2040 };
}
