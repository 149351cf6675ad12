import fc from 'fast-check';
import { expect, test } from 'vitest';
import { finish } from '../../../src/document/finish.ts';
import { plainText } from '../../../src/document/inline.ts';
import { parseMarkup } from '../../../src/document/parse.ts';
import { placeOf } from '../../../src/facts/order/place.ts';
import { walkTexts } from '../../../src/facts/texts/walk-texts.ts';
import type { AnnualReport } from '../../../src/kinds/annual-report/facts.generated.ts';
import { annualReport } from '../../../src/kinds/annual-report/index.ts';
import { createView } from '../../../src/kinds/annual-report/view/create-view.ts';
import { builtInTemplates } from '../../../src/template/built-in.ts';
import { wholeFacts } from '../../facts-of.ts';

type Parts = NonNullable<NonNullable<AnnualReport['structure']>['parts']>;
type Part = Parts[number]['part'];

/** The headings in print, each with the ordinals on the way to it: 一（二）. */
function printed(facts: AnnualReport): Map<string, string> {
  const way: { level: number; ordinal: string }[] = [];
  const places = new Map<string, string>();
  for (const block of finish(parseMarkup(builtInTemplates('annual-report')(createView(facts, { edition: 'local' }))))
    .blocks) {
    if (block.type !== 'heading' && block.type !== 'runIn') continue;
    while ((way.at(-1)?.level ?? 0) >= block.level) way.pop();
    way.push(block);
    const heading = plainText(block.type === 'heading' ? block.content : block.heading).replace(/。$/, '');
    const ordinals = way.map(({ ordinal }) => ordinal).join('');
    places.set(heading, way.length > 1 ? ordinals.replace('、', '') : ordinals);
  }
  return places;
}

/** Every heading of the facts, at the place in print and at the place that is told. */
function places(facts: AnnualReport): [heading: string, inPrint: string | undefined, told: string][] {
  const inPrint = printed(facts);
  return Array.from(walkTexts(facts))
    .filter(({ path }) => /^\/(?:measures|shortcomings|leadership|plan)\/.*\/heading$/.test(path))
    .map(({ path, text }) => [text, inPrint.get(text), placeOf(annualReport, facts, path)]);
}

const some = <Entry>(entry: (isHeaded: boolean) => fc.Arbitrary<Entry>) =>
  fc.array(fc.boolean().chain(entry), { maxLength: 3 });
const headed = (isHeaded: boolean) => fc.constant(isHeaded ? { heading: '某' } : {});
const narratives = some((isHeaded) => headed(isHeaded).map((one) => ({ ...one, intro: '甲。' })));
const setting = (part: Part, form?: 'headings') =>
  fc.boolean().map((noHeading) => ({ part, ...(noHeading ? { noHeading } : {}), ...(form ? { form } : {}) }));
const structured = fc.record({
  structure: fc.record({
    parts: fc
      .tuple(setting('measures'), setting('shortcomings', 'headings'), setting('leadership'), setting('plan'))
      .chain((all): fc.Arbitrary<Parts> => fc.shuffledSubarray<Parts[number]>([...all])),
  }),
  measures: fc.record({
    lead: fc.constant('甲。'),
    sections: some((isHeaded) =>
      fc.tuple(headed(isHeaded), narratives).map(([one, items]) => ({ ...one, paragraphs: ['甲。', '乙。'], items })),
    ),
  }),
  leadership: fc.record({ items: narratives }),
  plan: fc.record({ list: some((isHeaded) => headed(isHeaded).map((one) => ({ ...one, text: '甲。' }))) }),
});

/** The same facts with no two headings alike. */
function named<Value>(value: Value): Value {
  let count = 0;
  return JSON.parse(JSON.stringify(value), (key, one) => {
    if (key === 'heading') count += 1;
    return key === 'heading' ? `标题${count}` : one;
  });
}

test('the place of every heading is the one in print, however the parts stand', () => {
  fc.assert(
    fc.property(structured.map(named), (facts) => {
      for (const [heading, inPrint, told] of places(wholeFacts(facts)))
        expect([heading, told]).toEqual([heading, inPrint]);
    }),
  );
});

const shortcomings = { list: [{ heading: '不足', problem: '甲', cause: '乙' }] };
const within: Parts[number] = { part: 'shortcomings', within: 'measures', form: 'headings' };
const arabic: Parts[number] = { part: 'measures', ordinals: '1.' };

test.each<[string, Partial<AnnualReport>, Record<string, string>]>([
  [
    'sections that are level 1 headings have no use for arabic ordinals',
    { structure: { parts: [{ ...arabic, noHeading: true }] } },
    { 加强制度建设: '一、', 加强培训: '四（一）' },
  ],
  [
    'arabic ordinals go down to entries in a section without a heading',
    { structure: { parts: [arabic] }, measures: { sections: [{ items: [{ heading: '执法', intro: '甲。' }] }] } },
    { 执法: '一1.', 加强培训: '四（一）' },
  ],
  [
    'shortcomings under headings at the end of the measures are numbered on',
    { structure: { parts: [{ part: 'measures' }, within] }, shortcomings },
    { 加强制度建设: '一（一）', 不足: '一（二）', 加强培训: '三（一）' },
  ],
  [
    'shortcomings at the end of measures without a heading are level 1 headings',
    { structure: { parts: [{ part: 'measures', noHeading: true }, within] }, shortcomings },
    { 加强制度建设: '一、', 不足: '二、', 加强培训: '四（一）' },
  ],
])('%s', (_name, facts, wanted) => {
  const found = places(wholeFacts(facts));
  expect(Object.fromEntries(found.map(([heading, inPrint]) => [heading, inPrint]))).toEqual(wanted);
  expect(Object.fromEntries(found.map(([heading, , told]) => [heading, told]))).toEqual(wanted);
});
