import { describe, expect, test } from 'vitest';
import type { Indicator } from '../../../src/domain/figures/indicator.ts';
import { answerAt } from '../../../src/facts/answer-at.ts';
import type { Facts } from '../../../src/facts/facts.ts';
import { figurePlaces } from '../../../src/filling/figures/figure-places.ts';
import { putFigures } from '../../../src/filling/figures/put-figures.ts';
import { beginSession } from '../../../src/filling/session.ts';
import { annualReport } from '../../../src/kinds/annual-report/index.ts';

const applied: Indicator = { name: '行政复议受理', value: 196, unit: '件', previous: 172 };
const closed: Indicator = { name: '行政复议审结数', value: 178, unit: '件' };
const bodies: Indicator = { name: '人民调解委员会', value: 216, unit: '个' };
const rate: Indicator = { name: '行政机关负责人出庭应诉率', value: 97.5, unit: '%' };
const bare: Indicator = { name: '行政复议受理', value: 196 };
const about: Indicator = { name: '普法受众', value: 1.2, unit: '万人次', approx: '余' };

function factsOf(text: string, indicators: readonly Indicator[], rows?: string[][]): Facts {
  const table = rows && { columns: [{ heading: '项目' }, { heading: '数量' }], rows };
  return {
    kind: 'annual-report',
    measures: { lead: text },
    indicators,
    ...(table && { annexes: [{ title: '数据表', table }] }),
  } as unknown as Facts;
}

const shortly = (text: string, indicators: readonly Indicator[], rows?: string[][]) =>
  figurePlaces(annualReport, factsOf(text, indicators, rows)).map(
    ({ written, puts, is, isSure }) => `${written} ${puts} ${is}${isSure ? '' : '?'}`,
  );

describe('where the figures of a paper are typed in its text', () => {
  test.each<[string, string, readonly Indicator[], readonly string[]]>([
    ['the same figure with its words', '全年受理行政复议申请196件。', [applied], ['196件 {行政复议受理} same']],
    [
      'two of one sentence',
      '行政复议受理196件，审结178件。',
      [applied, closed],
      ['196件 {行政复议受理} same', '178件 {行政复议审结数} same'],
    ],
    ['its words behind it', '建成216个人民调解委员会。', [bodies], ['216个 {人民调解委员会} same']],
    ['a per cent', '行政机关负责人出庭应诉率达97.5%。', [rate], ['97.5% {行政机关负责人出庭应诉率} same']],
    ['without unit only the number', '受理行政复议196件。', [bare], ['196 {行政复议受理} same']],
    ['with 余', '普法受众1.2万余人次。', [about], ['1.2万余人次 {普法受众} same']],
    ['last year’s', '上年行政复议受理172件。', [applied], ['172件 {行政复议受理上年} same']],
    ['another figure', '行政复议受理169件。', [applied], ['169件 {行政复议受理} other']],
    ['last year’s that was left', '全年行政复议受理172件。', [applied], ['172件 {行政复议受理} other']],
    ['a blank', '行政复议受理××件。', [applied], ['××件 {行政复议受理} blank']],
  ])('%s is found', (_what, text, indicators, places) => {
    expect(shortly(text, indicators)).toEqual(places);
  });

  test.each<[string, string]>([
    ['the same number of another thing', '新增公证员196件。'],
    ['of another step', '审结行政复议196件。'],
    ['in another unit', '行政复议受理196人。'],
    ['inside a longer number', '行政复议受理1967件次。'],
    ['in a name', '印发《行政复议受理196件》。'],
    ['one that is referred to already', '行政复议受理{行政复议受理}。'],
    ['another number, far from it', '行政复议受理12件。'],
    ['a day', '行政复议受理196年。'],
  ])('%s is none', (_what, text) => {
    expect(shortly(text, [applied])).toEqual([]);
  });

  test('of two names that stand there the longer is meant; of two that say as much none plainly', () => {
    const named = (name: string): Indicator => ({ name, value: 196, unit: '件' });
    const text = '行政复议受理案件196件。';
    expect(shortly(text, [named('行政复议受理'), named('行政复议受理案件')])).toEqual([
      '196件 {行政复议受理案件} same',
    ]);
    expect(shortly(text, [named('行政复议'), named('复议受理')])).toEqual(['196件 {行政复议} same?']);
  });

  test('a part, and half a year, are not plainly another figure', () => {
    expect(shortly('其中上半年行政复议受理186件。', [applied])).toEqual(['186件 {行政复议受理} other?']);
  });

  test('a cell of an annex is known by the first cell of its row', () => {
    const rows = [
      ['行政复议受理', '196'],
      ['行政复议审结', '178件'],
    ];
    expect(shortly('无。', [bare, closed], rows)).toEqual(['196 {行政复议受理} same', '178件 {行政复议审结数} same']);
  });

  test('references take the place of what was typed, all as one change; what is no more as it was is left', () => {
    const session = beginSession({
      kind: annualReport,
      facts: factsOf('行政复议受理196件，审结178件。', [applied, closed]),
      lastYear: undefined,
    });
    const places = figurePlaces(annualReport, session.facts);
    const put = putFigures(session, [...places, { ...(places[0] as (typeof places)[0]), written: '200件' }]);
    expect(answerAt(put.facts, '/measures/lead')).toBe('行政复议受理{行政复议受理}，审结{行政复议审结数}。');
    expect(put.past).toHaveLength(1);
    expect(figurePlaces(annualReport, put.facts)).toEqual([]);
  });
});
