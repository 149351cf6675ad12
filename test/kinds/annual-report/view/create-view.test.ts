import { describe, expect, test } from 'vitest';
import type { Edition, Level } from '../../../../src/domain/editions/edition.ts';
import type { AnnualReport } from '../../../../src/kinds/annual-report/facts.generated.ts';
import { createView } from '../../../../src/kinds/annual-report/view/create-view.ts';
import { factsOf } from '../../../facts-of.ts';

const county = {
  name: '云岭县人民政府',
  shortName: '县政府',
  partyCommittee: { name: '中共云岭县委', shortName: '县委' },
  congress: { name: '云岭县人大常委会', shortName: '县人大常委会' },
  superior: { partyCommittee: '市委', government: '市政府', department: '市司法局' },
};
const about = '关于2025年度法治政府建设情况的报告';

function viewOf(level: Level, edition: Edition, facts: Partial<AnnualReport> = {}) {
  return createView(factsOf({ reportYear: 2025, authority: { ...county, level }, ...facts }), { edition });
}

test.each<[Level, Edition, string, string | null, string[] | undefined, string | null]>([
  [
    'county',
    'superior',
    `中共云岭县委 云岭县人民政府${about}`,
    '市委、市政府：',
    ['中共云岭县委', '云岭县人民政府'],
    '特此报告。',
  ],
  ['county', 'committee', `云岭县人民政府${about}`, '县委：', ['云岭县人民政府'], '特此报告。'],
  ['city', 'congress', `云岭县人民政府${about}`, '县人大常委会：', ['云岭县人民政府'], '特此报告。'],
  ['county', 'congress-session', about, '主任、各位副主任、各位委员：', undefined, '以上报告，请予审议。'],
  ['county', 'public', `云岭县人民政府${about}`, null, ['云岭县人民政府'], null],
  ['county', 'review', `云岭县人民政府${about}`, '县委：', ['云岭县人民政府'], '特此报告。'],
  [
    'township',
    'superior',
    `中共云岭县委 云岭县人民政府${about}`,
    '市委、市政府：',
    ['中共云岭县委', '云岭县人民政府'],
    '特此报告。',
  ],
  ['department', 'local', `云岭县人民政府${about}`, '市委、市政府：', ['云岭县人民政府'], '特此报告。'],
  ['department', 'line', `云岭县人民政府${about}`, '市司法局：', ['云岭县人民政府'], '特此报告。'],
])('%s, %s: %s', (level, edition, title, mainRecipients, authorities, closing) => {
  const view = viewOf(level, edition);
  expect([view.title, view.mainRecipients, view.signature?.authorities, view.closing]).toEqual([
    title,
    mainRecipients,
    authorities,
    closing,
  ]);
});

test('what the edition itself says wins over the table', () => {
  const said = {
    title: '工作报告',
    mainRecipients: ['市依法治市办'],
    closing: '专此报告。',
    dateOfIssue: '2026-02-08',
  };
  expect(viewOf('county', 'committee', { editions: { committee: said } })).toMatchObject({
    title: '工作报告',
    mainRecipients: '市依法治市办：',
    closing: '专此报告。',
    signature: { dateOfIssue: '2026年2月8日' },
  });
});

test.each([
  [[''], null],
  [['县委', ' ', '县政府'], '县委、县政府：'],
  [['县委', '县政府：'], '县委、县政府：'],
])('the main recipients %j are written as %s', (mainRecipients, written) => {
  const view = viewOf('county', 'committee', { editions: { committee: { mainRecipients } } });
  expect(view.mainRecipients).toBe(written);
});

test('an edition that the level does not have is signed by the office itself', () => {
  expect(viewOf('department', 'congress')).toMatchObject({
    mainRecipients: null,
    signature: { authorities: [county.name] },
  });
});

test('the title form is the office’s own', () => {
  const view = viewOf('county', 'committee', { structure: { titleForm: 'annual-report' } });
  expect(view.title).toBe('云岭县人民政府2025年法治政府建设年度报告');
});

test('pieces withheld from the public edition stand in the others', () => {
  const withhold = { from: ['public' as const], reason: '涉及个案' };
  const measures = { sections: [{ heading: '甲', withhold }, { heading: '乙' }] };
  const headings = (edition: Edition) =>
    viewOf('county', edition, { measures }).parts[0]?.measures?.sections.map(({ heading }) => heading);
  expect(headings('public')).toEqual(['乙']);
  expect(headings('committee')).toEqual(['甲', '乙']);
});

describe('words in braces', () => {
  test('stand for what the edition calls it', () => {
    const facts = { opening: { paragraphs: ['{领导}，'], transition: '{自称}报告：' } };
    expect(viewOf('county', 'congress', facts).opening.paragraphs).toEqual([
      '在市委、市政府和县委的正确领导下，县政府报告：',
    ]);
    expect(viewOf('county', 'superior', facts).opening.paragraphs).toEqual([
      '在市委、市政府的正确领导下，县政府报告：',
    ]);
  });

  test('are put into the headings of the parts too', () => {
    const structure = { parts: [{ part: 'plan' as const, heading: '{自称}下步打算' }] };
    const view = viewOf('county', 'committee', { structure, plan: { lead: '甲。' } });
    expect(view.parts[0]?.plan?.heading).toBe('县政府下步打算');
  });
});
