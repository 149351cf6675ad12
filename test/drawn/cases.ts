import fc from 'fast-check';
import { type Edition, editions } from '../../src/domain/editions/edition.ts';
import type { AnnualReport } from '../../src/kinds/annual-report/facts.generated.ts';
import { loadFacts } from '../../src/kinds/load.ts';
import { profiles } from '../../src/layout/profile.ts';
import { type Rendered, render } from '../../src/render.ts';
import type { Formats } from '../../src/write-document.ts';
import { drafts, type Palette } from '../schema/schema-shaped.ts';

/** One rendering: a draft, and what is asked for. */
export interface Case {
  readonly facts: AnnualReport;
  readonly edition: Edition;
  readonly format: keyof Formats;
  /** With gaps marked; else as if nothing had been found. */
  readonly draft: boolean;
  readonly profile: keyof typeof profiles;
}

const marks = [
  '',
  ' ',
  '{',
  '}}',
  '{行政复议申请}',
  '<',
  '&',
  ']]>',
  '《',
  '》',
  '“',
  '（',
  '。',
  '，',
  '；',
  '〔',
  '—',
  '　',
];
const words = [
  '云岭县',
  '行政复议',
  '一是',
  '其中',
  '共3件，其中',
  '3月5日',
  '2025年',
  '同比上升12.5%',
  '二〇二五年',
  '有限公司',
];
/** Characters beyond the first plane, joined, hung one on another, invisible, and turning the text about. */
const strange = ['𬭚', '𠮷', '👨‍👩‍👧', 'é\u0300\u0316', '\u200b', '\u202e', '\u00ad', '\ufeff'];
const piece = fc.constantFrom(...marks, ...words, ...strange);
const run = fc
  .tuple(
    fc.constantFrom('a', 'W', '9', '法', '，', '《', '𬭚', '\u0301', '.', '法治', 'a b ', '1，'),
    fc.constantFrom(2, 30, 400, 2000),
  )
  .map(([text, times]) => text.repeat(times));
const sentences = fc
  .array(fc.constantFrom(...words), { minLength: 20, maxLength: 120 })
  .map((all) => `${all.join('，')}。`);
const shortText = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));

/** What nobody types and the schema takes all the same. */
const extremes: Palette = {
  texts: fc.oneof(
    { arbitrary: shortText, weight: 40 },
    { arbitrary: sentences, weight: 4 },
    { arbitrary: fc.tuple(shortText, run, shortText).map((texts) => texts.join('')), weight: 1 },
  ),
  widths: fc.constantFrom(5e-324, 0.0001, 0.5, 1, 2, 40, 1e6, 1e308),
  lists: (values, ofTexts) =>
    fc.oneof(
      { arbitrary: fc.array(values, { maxLength: 4 }), weight: 40 },
      {
        arbitrary: fc.array(values, ofTexts ? { minLength: 60, maxLength: 300 } : { minLength: 8, maxLength: 60 }),
        weight: 1,
      },
    ),
};

/** Renderings of every draft, edition and format. */
export const cases: fc.Arbitrary<Case> = fc.record({
  facts: drafts(extremes),
  edition: fc.constantFrom(...editions),
  format: fc.constantFrom('docx', 'html', 'fragment', 'txt'),
  draft: fc.boolean(),
  profile: fc.constantFrom('gbt9704', 'glyph-margins'),
});

/** Renders a case as a file of it would be; undefined where the edition may not be made. Throws what the road throws. */
export async function renderCase({
  facts,
  edition,
  format,
  draft,
  profile,
}: Case): Promise<Partial<Rendered<keyof Formats>> | undefined> {
  const { value, diagnostics } = loadFacts(Buffer.from(JSON.stringify(facts)));
  if (!value) throw new Error(`no draft that fits the schema: ${diagnostics[0]?.message}`);
  const asked = { edition, format, profile: profiles[profile], ...(draft ? { draft } : { findings: [] }) };
  return (await render(value, asked)).value;
}
