import type { PartRule } from '../../../src/check/rule.ts';
import type { Facts } from '../../../src/facts/facts.ts';
import type { FactsKind, NumberedPart } from '../../../src/facts/facts-kind.ts';
import { arrange } from '../../../src/facts/order/arrangement.ts';
import { hasBodyText } from '../../../src/facts/texts/written-texts.ts';
import type { Kind } from '../../../src/kinds/kind.ts';
import { commonRules } from '../../../src/rules/index.ts';
import { type Schema, schemaOf } from '../../../src/schema/schema.ts';
import type { SchemaNode } from '../../../src/schema/schema-node.ts';
import { printingOf } from '../../../src/template/printing-of.ts';
import { Templates } from '../../../src/template/templates.ts';
import { join, orNull, type Text, yearText } from '../../../src/view/marked-text.ts';
import { tellEdition, type ViewOptions } from '../../../src/view/tell-edition.ts';
import type { View } from '../../../src/view/view.ts';
import schemaOfFacts from './schema.json' with { type: 'json' };

type Name = 'duties' | 'problems' | 'next';

/** 述法报告: how a head of an office did the duty of the first responsible person, told by that head. */
interface DutyReport extends Facts, Partial<Record<Name, { readonly list?: readonly Entry[] }>> {
  readonly reporter?: { readonly name?: string; readonly post?: string };
}

interface Entry {
  readonly heading?: string;
  readonly text?: string;
}

const schema: Schema = schemaOf(schemaOfFacts as SchemaNode);

const part = (name: Name, heading: string): NumberedPart => ({ name, heading: () => heading, lists: ['list'] });

const factsKind: FactsKind = {
  name: 'duty-report',
  title: '述法报告',
  schema,
  version: 1,
  migrations: {},
  parts: [part('duties', '履职情况'), part('problems', '存在问题'), part('next', '下一步打算')],
  numberedGroups: ['duties', 'problems', 'next'],
  printedGroups: ['duties', 'problems', 'next'],
  doneGroups: ['duties'],
  plannedGroups: ['next'],
  notCopied: [],
  editions: ['submitted', 'review'],
  usualEdition: () => 'submitted',
  identified: [],
};

const hasProblems = {
  id: 'has-problems',
  severity: 'error',
  tags: ['statutory'],
  title: '述法报告须写存在问题',
  source: 'practice',
  basis: '实务：只说成绩的述法不算述法',
  why: '要说自己还有什么没有做好。',
  reads: 'facts',
  wrong: {},
  right: { problems: { list: [{ text: '听取汇报不够。' }] } },
  check: (facts) =>
    hasBodyText(factsKind, facts, 'problems')
      ? []
      : [{ path: '/problems', message: '没有写存在问题', missing: ['/problems'] }],
} satisfies PartRule<DutyReport>;

interface DutyReportView extends View {
  readonly parts: readonly { readonly heading: Text | null; readonly list: readonly EntryView[] }[];
}

interface EntryView {
  readonly heading: Text | null;
  readonly text: Text | null;
}

function createView(facts: DutyReport, options: ViewOptions): DutyReportView {
  const { texts } = tellEdition({ ...factsKind, statutory: {} }, facts, options);
  const wanted = (options.missing ?? []).map((pointer) => pointer.slice(1));
  return {
    header: null,
    catalogue: null,
    title: join(yearText(texts.reportYear), '年度述法报告'),
    bylines: [join(texts.authority?.name, texts.reporter?.post), orNull(texts.reporter?.name)].filter(
      (one) => one !== null,
    ),
    mainRecipients: null,
    parts: arrange(factsKind, facts, wanted).map(({ part: name, heading }) => ({
      heading: heading ?? null,
      list: (texts[name as Name]?.list ?? []).map((one) => ({ heading: orNull(one.heading), text: orNull(one.text) })),
    })),
    signature: null,
    note: null,
    annexes: [],
    colophon: null,
  };
}

const statutory = { problems: '存在问题' };

const printing = printingOf<DutyReport>(
  {
    toldOtherwise: new Set(['authority', 'editions']),
    templateOf: { reporter: 'report.hbs', duties: 'report.hbs', problems: 'report.hbs', next: 'report.hbs' },
    elements: {},
  },
  {
    schema,
    createView,
    inEveryWay: (whole) => [whole],
    edition: 'submitted',
    editions: ['submitted', 'review'],
    bare: [{ kind: 'duty-report', schemaVersion: 1 }],
  },
);

/** A kind of paper made outside the tool: this folder is all of it. */
export const dutyReport: Kind = {
  ...factsKind,
  rules: [...commonRules, hasProblems],
  statutory,
  partNames: { problems: '存在问题' },
  askedAs: '述法报告',
  sections: [
    { id: 'basics', title: '基本信息', pointers: ['/reportYear', '/reporter', '/authority'], from: 'draft' },
    { id: 'duties', title: '履职情况', pointers: ['/duties'], from: 'draft' },
    { id: 'problems', title: '存在问题', pointers: ['/problems'], from: 'draft' },
    { id: 'next', title: '下一步打算', pointers: ['/next'], from: 'draft' },
  ],
  optionLists: {},
  pasteTargets: [],
  pastedSections: {},
  printing,
  templates: new Templates({ ...factsKind, statutory, printing }),
  createView,
  tellExample: ({ text = [] }) => ({ duties: { list: text.map((one) => ({ text: one })) } }),
  start: (reportYear) => ({ kind: 'duty-report', schemaVersion: 1, ...(reportYear && { reportYear }) }),
  continueFrom: () => undefined,
};
