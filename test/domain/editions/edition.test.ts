import { describe, expect, test } from 'vitest';
import { type Edition, editions, type Level } from '../../../src/domain/editions/edition.ts';
import { baseOf, termsOf } from '../../../src/domain/editions/edition-terms.ts';

/** level, edition, 署名, 主送, 抄送督察单位, 结尾, 领导, 第一责任人 */
type Row = readonly [Level, Edition, string, string, boolean, string | null, string, string];

const table: readonly Row[] = [
  ['county', 'superior', '党委 本机关', '上级党委 上级政府', true, '特此报告。', '上级党委 上级政府', '党 政'],
  ['county', 'committee', '本机关', '党委', false, '特此报告。', '上级党委 上级政府 党委', '政'],
  ['county', 'congress', '本机关', '人大', false, '特此报告。', '上级党委 上级政府 党委', '政'],
  [
    'county',
    'congress-session',
    '',
    '主任、各位副主任、各位委员',
    false,
    '以上报告，请予审议。',
    '上级党委 上级政府 党委',
    '政',
  ],
  ['county', 'public', '本机关', '', false, null, '上级党委 上级政府 党委', '政'],
  ['county', 'review', '本机关', '党委', false, '特此报告。', '上级党委 上级政府 党委', '政'],
  ['city', 'superior', '党委 本机关', '上级党委 上级政府', true, '特此报告。', '上级党委 上级政府', '党 政'],
  ['township', 'superior', '党委 本机关', '上级党委 上级政府', true, '特此报告。', '上级党委 上级政府', '党 政'],
  ['township', 'review', '党委 本机关', '上级党委 上级政府', true, '特此报告。', '上级党委 上级政府', '党 政'],
  ['township', 'public', '党委 本机关', '', false, null, '上级党委 上级政府', '党 政'],
  ['department', 'local', '本机关', '上级党委 上级政府', true, '特此报告。', '上级党委 上级政府', '党 政'],
  ['department', 'line', '本机关', '上级部门', false, '特此报告。', '上级党委 上级政府', '党 政'],
  ['department', 'review', '本机关', '上级党委 上级政府', true, '特此报告。', '上级党委 上级政府', '党 政'],
  ['department', 'public', '本机关', '', false, null, '上级党委 上级政府', '党 政'],
];

const words: Readonly<Record<string, string>> = {
  authority: '本机关',
  partyCommittee: '党委',
  congress: '人大',
  superiorPartyCommittee: '上级党委',
  superiorGovernment: '上级政府',
  superiorDepartment: '上级部门',
  party: '党',
  government: '政',
};
const inWords = (roles: readonly string[] | string) =>
  typeof roles === 'string' ? roles : roles.map((role) => words[role]).join(' ');

describe('who reports to whom', () => {
  test.each(table)('%s %s', (level, edition, authorities, recipients, copies, closing, leaders, roles) => {
    const terms = termsOf(level, edition);
    expect([
      inWords(terms?.authorities ?? []),
      inWords(terms?.mainRecipients ?? []),
      terms?.copiesSupervision,
      terms?.closing,
      inWords(terms?.leaders ?? []),
      inWords(terms?.leadershipRoles ?? []),
    ]).toEqual([authorities, recipients, copies, closing, leaders, roles]);
  });

  test.each(['city', 'province'] as const)('a %s reports as a county does, one level up', (level) => {
    for (const edition of editions) expect(termsOf(level, edition)).toEqual(termsOf('county', edition));
  });

  test.each<[Level, Edition[]]>([
    [
      'county',
      [
        'superior',
        'committee',
        'congress',
        'congress-session',
        'issued',
        'submitted',
        'public',
        'consultation',
        'review',
      ],
    ],
    ['township', ['superior', 'issued', 'submitted', 'public', 'consultation', 'review']],
    ['department', ['local', 'line', 'issued', 'submitted', 'public', 'consultation', 'review']],
  ])('a %s makes %j and no other edition', (level, made) => {
    expect(editions.filter((edition) => termsOf(level, edition))).toEqual(made);
  });
});

test.each<[Level, Edition[], Edition]>([
  ['county', ['superior', 'committee', 'public'], 'committee'],
  ['county', ['superior', 'public'], 'superior'],
  ['county', ['public'], 'committee'],
  ['department', ['line'], 'line'],
])('the public edition of a %s that makes %j follows %s', (level, named, base) => {
  expect(baseOf(level, named)).toBe(base);
});
