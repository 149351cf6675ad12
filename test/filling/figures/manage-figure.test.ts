import { describe, expect, test } from 'vitest';
import { answerAt } from '../../../src/facts/answer-at.ts';
import type { Facts } from '../../../src/facts/facts.ts';
import { manageFigure, referenceAt, typedFigureAt, writeOut } from '../../../src/filling/figures/manage-figure.ts';
import { undo } from '../../../src/filling/history.ts';
import { writeField } from '../../../src/filling/lines/write-field.ts';
import { beginSession } from '../../../src/filling/session.ts';
import { annualReport } from '../../../src/kinds/annual-report/index.ts';

const begin = (lead: string, others: object = {}) =>
  beginSession({
    kind: annualReport,
    facts: { kind: 'annual-report', measures: { lead }, ...others } as unknown as Facts,
    lastYear: undefined,
  });

describe('a figure typed in a text', () => {
  test.each([
    ['全年受理行政复议申请196件', '196件', '受理行政复议申请'],
    ['建成216个人民调解委员会。', '216个', '人民调解委员会'],
    ['受理行政复议申请196件，审结178件', '178件', '行政复议申请审结'],
    ['化解率达54.5%', '54.5%', '化解率'],
    ['普法受众约1.2万人次', '约1.2万人次', '普法受众'],
    ['196件', '196件', '数据'],
  ])('in “%s” %s is called %s', (text, written, name) => {
    const typed = typedFigureAt(text, text.indexOf(written.replace('约', '')) + 1);
    expect([typed?.written, typed?.indicator.name]).toEqual([written, name]);
  });

  test.each([
    ['a day', '截至2025年12月', 4],
    ['a name', '《普法2025件》', 5],
    ['a reference', '受理{复议25件}', 5],
    ['what would not come out again', '受理1,234件', 3],
    ['words', '受理案件12件', 2],
  ])('%s is none', (_what, text, offset) => {
    expect(typedFigureAt(text, offset)).toBeUndefined();
  });

  test('becomes a figure of the paper by one change; the other places at which it is typed are told', () => {
    const session = begin('受理行政复议申请196件。', {
      plan: { lead: '上一年受理行政复议申请多，今年受理行政复议申请196件。' },
    });
    const text = String(answerAt(session.facts, '/measures/lead'));
    const { session: next, name, others } = manageFigure(session, '/measures/lead', typedFigureAt(text, 10) as never);
    expect(answerAt(next.facts, '/measures/lead')).toBe('受理行政复议申请{受理行政复议申请}。');
    expect(next.facts.indicators).toMatchObject([{ name: '受理行政复议申请', value: 196, unit: '件' }]);
    expect(name).toBe('受理行政复议申请');
    expect(others.map(({ path, written }) => [path, written])).toEqual([['/plan/lead', '196件']]);
    expect(next.past).toHaveLength(1);
    expect(undo(next).session.facts).toEqual(session.facts);
  });

  test('takes the name of the figure that is there already, and another name than one of another value', () => {
    const known = begin('受理行政复议申请196件。', { indicators: [{ name: '行政复议申请', value: 196, unit: '件' }] });
    expect(manageFigure(known, '/measures/lead', typedFigureAt('受理行政复议申请196件。', 10) as never).name).toBe(
      '行政复议申请',
    );
    const other = begin('受理行政复议申请196件。', {
      indicators: [{ name: '受理行政复议申请', value: 20, unit: '人' }],
    });
    expect(manageFigure(other, '/measures/lead', typedFigureAt('受理行政复议申请196件。', 10) as never).name).toBe(
      '受理行政复议申请2',
    );
  });

  test('is renamed everywhere with its name', () => {
    const session = begin('受理{复议}。', { indicators: [{ name: '复议', value: 196, unit: '件' }] });
    expect(answerAt(writeField(session, '/indicators/0/name', '行政复议').facts, '/measures/lead')).toBe(
      '受理{行政复议}。',
    );
  });

  test('is written out again', () => {
    const session = begin('受理{复议}。', { indicators: [{ name: '复议', value: 196, unit: '件' }] });
    const reference = referenceAt('受理{复议}。', 4);
    expect(reference).toEqual({ start: 2, end: 6, word: '复议' });
    expect(answerAt(writeOut(session, '/measures/lead', reference as never, '196件').facts, '/measures/lead')).toBe(
      '受理196件。',
    );
  });
});
