import { expect, test, vi } from 'vitest';
import { signsOf, signsOfWords } from '../../src/domain/text/signs.ts';
import { annualReport } from '../../src/kinds/annual-report/index.ts';
import { Manuscript } from '../../src/manuscript/manuscript.ts';
import { manuscriptOf } from '../../src/manuscript/manuscript-of.ts';
import { factsOf } from '../facts-of.ts';

const facts = factsOf({
  reportYear: 2025,
  authority: { level: 'county' },
  opening: { paragraphs: ['去年以来，办理案件。', '受理{复议申请}。'] },
  plan: { lead: '全面推进法治建设，一是学《信访工作条例》，二是用。' },
  structure: { parts: [{ part: 'plan', heading: '下一年安排' }] },
  indicators: [{ name: '复议申请', value: 196, unit: '件' }],
});
const manuscript = manuscriptOf(annualReport, facts);
const pathsOf = (texts: readonly { readonly path: string }[]) => texts.map(({ path }) => path);

test('facts make a manuscript as the office wrote it and as it will be printed', () => {
  const texts = (side: 'written' | 'printed') => manuscript[side].map(({ text }) => text);
  expect(texts('written')).toEqual(expect.arrayContaining(['下一年安排', '受理{复议申请}。']));
  expect(texts('printed')).toContain('受理196件。');
  expect(texts('printed')).not.toContain('下一年安排');
  expect([manuscript.year, manuscript.level, manuscript.placeOf('/plan/lead')]).toEqual([2025, 'county', '一、']);
});

test('a place in a printed figure is that of its whole name in braces', () => {
  const figure = manuscript.printed.find(({ text }) => text.includes('196'));
  expect(figure?.spanOf(3, 4)).toEqual({ start: 2, end: 8 });
});

test('the printed texts of a group are those under its name', () => {
  expect(pathsOf(manuscript.printedIn('plan'))).toEqual(['/plan/lead']);
});

test('its readings are found where they stand', () => {
  expect(manuscript.documentNames.map(({ path, found }) => [path, found.map(({ name }) => name)])).toEqual([
    ['/plan/lead', ['信访工作条例']],
  ]);
  expect(manuscript.enumerations.map(({ found }) => found.map((run) => run.map(({ value }) => value)))).toEqual([
    [[1, 2]],
  ]);
  expect(manuscript.sentencesWithFigures.map(({ path }) => path)).toEqual(['/opening/paragraphs/1']);
  expect(manuscript.figures.get('复议申请')?.value).toBe(196);
});

test.each([
  [signsOfWords(['去年以来']), ['/opening/paragraphs/0']],
  [signsOfWords(['建设', '办理']), ['/opening/paragraphs/0', '/plan/lead']],
  [signsOfWords(['6件']), ['/opening/paragraphs/1']],
  [signsOfWords(['督查']), []],
  [signsOfWords([]), []],
  [signsOf(/\d/gu), ['/opening/paragraphs/1']],
  [signsOf(/^/u), ['/opening/paragraphs/0', '/opening/paragraphs/1', '/plan/lead']],
])('the printed texts that hold one of %j', (signs, paths) => {
  expect(pathsOf(manuscript.holding(manuscript.printed, signs))).toEqual(paths);
});

test('what is not there may not stand there', () => {
  expect([manuscript.mayHold('196'), manuscript.mayHold('{复议'), manuscript.mayHold('督查')]).toEqual([
    true,
    true,
    false,
  ]);
  expect([signsOfWords(['督查']), signsOfWords(['督查', '全面'])].map((one) => manuscript.mayHoldAny(one))).toEqual([
    false,
    true,
  ]);
});

test('what is read is read once, when someone asks, and by another manuscript anew', () => {
  const source = { written: vi.fn(() => []), printed: vi.fn(() => []), placeOf: () => '', titleAt: () => '' };
  const own = new Manuscript(source);
  expect([source.written, source.printed].map((read) => read.mock.calls.length)).toEqual([0, 0]);
  for (const one of [own, own, new Manuscript(source)])
    expect([one.mayHold('县'), one.enumerations]).toEqual([false, []]);
  expect([source.written, source.printed].map((read) => read.mock.calls.length)).toEqual([2, 2]);
});
