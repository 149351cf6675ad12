import { describe, expect, test } from 'vitest';
import { findLostParts, findRefusals, findUnwritten } from '../../src/check/check-edition.ts';
import { annualReport } from '../../src/kinds/annual-report/index.ts';
import { wholeFacts } from '../facts-of.ts';

const secrecyReview = { date: '2026-02-06', by: '县政府办公室保密工作机构' };
const withhold = { from: ['public' as const], reason: '正在处理' };

describe('a public edition is refused', () => {
  test('without a secrecy review, saying what to do', () => {
    for (const approval of [{}, { secrecyReview: { by: secrecyReview.by } }]) {
      expect(findRefusals(annualReport, wholeFacts({ approval }), 'public')).toEqual([
        {
          ruleId: 'public-is-cleared',
          severity: 'error',
          path: '/approval/secrecyReview',
          place: '',
          title: '保密审查',
          message: '没有保密审查的记录，不能生成公开稿',
          hint: '保密审查以后，填写审查日期和由谁审查',
          basis: '《法治政府建设与责任落实督察工作规定》（年度报告的公开）',
          source: 'regulation',
        },
      ]);
    }
  });

  test('with a security classification, reviewed or not', () => {
    const document = { securityClassification: '秘密' as const };
    const reviewed = findRefusals(annualReport, wholeFacts({ document, approval: { secrecyReview } }), 'public');
    expect(reviewed.map(({ path }) => path)).toEqual(['/document/securityClassification']);
    expect(findRefusals(annualReport, wholeFacts({ document }), 'public')).toHaveLength(2);
  });
});

test('an edition that nobody of this level makes is refused, unless the facts name it', () => {
  const facts = wholeFacts({ authority: { name: '云岭县司法局', level: 'department' }, editions: { congress: {} } });
  expect(findRefusals(annualReport, facts, 'superior')).toEqual([
    {
      ruleId: 'edition-is-possible',
      severity: 'error',
      path: '/editions/superior',
      place: '',
      title: '报上级党委政府',
      message: '这一层级的机关没有“报上级党委政府”这一版',
      hint: '可以写 local（报本级党委政府）、line（报上一级主管部门）、public（公开稿）、consultation（征求意见稿）、review（送审稿）',
      basis: '《法治政府建设与责任落实督察工作规定》（年度报告的报送对象）',
      source: 'regulation',
    },
  ]);
  for (const edition of ['local', 'review', 'congress'] as const)
    expect(findRefusals(annualReport, facts, edition)).toEqual([]);
  expect(findRefusals(annualReport, wholeFacts({ authority: { name: '某局' } }), 'superior')).toEqual([]);
});

test('nothing else is refused', () => {
  expect(findRefusals(annualReport, wholeFacts({ approval: { secrecyReview } }), 'public')).toEqual([]);
  expect(findRefusals(annualReport, wholeFacts({ document: { securityClassification: '机密' } }), 'local')).toEqual([]);
});

test('{领导} must stand for somebody in the very edition that is made', () => {
  const authority = { name: '云岭县人民政府', level: 'county' as const, partyCommittee: { name: '中共云岭县委' } };
  const facts = wholeFacts({ authority, opening: { paragraphs: ['{领导}，{领导}。'] }, editions: { superior: {} } });
  expect(findUnwritten(annualReport, facts, 'committee')).toEqual([]);
  expect(findUnwritten(annualReport, facts, 'superior')).toEqual([
    expect.objectContaining({
      ruleId: 'indicator-exists',
      severity: 'error',
      path: '/opening/paragraphs/0',
      message: '“报上级党委政府”里的“{领导}”还没有内容可写',
    }),
  ]);
  expect(findUnwritten(annualReport, wholeFacts(), 'superior')).toEqual([]);
});

describe('a statutory part is lost', () => {
  test('when all of it is withheld, from that edition only', () => {
    const facts = wholeFacts({ shortcomings: { lead: '存在：', list: [{ problem: '案卷质量不高', withhold }] } });
    expect(findLostParts(annualReport, facts, 'public')).toEqual([
      {
        ruleId: 'edition-has-statutory-parts',
        severity: 'error',
        path: '/shortcomings',
        place: '二、',
        title: '不足和原因',
        message: '“公开稿”去掉不写的内容以后，缺少法定内容：上一年度推进法治政府建设存在的不足和原因',
        missing: ['/shortcomings'],
        basis: '《法治政府建设与责任落实督察工作规定》（年度报告的内容）',
        source: 'regulation',
      },
    ]);
    expect(findLostParts(annualReport, facts, 'local')).toEqual([]);
  });

  test.each([
    ['/leadership', { leadership: { lead: '甲', items: [{ intro: '局长主持会议4次。', withhold }] } }],
    ['/plan', { plan: { lead: '明年：', list: [{ heading: '加强培训', text: '轮训一遍。', withhold }] } }],
    ['/plan', { plan: { list: [{ heading: '加强培训', points: [{ text: '轮训一遍。', withhold }] }] } }],
    ['/measures', { measures: { sections: [{ heading: '节', items: [{ heading: '条', intro: '甲。', withhold }] }] } }],
  ])('when of %s only headings and leads are left', (path, changes) => {
    const lost = findLostParts(annualReport, wholeFacts(changes), 'public');
    expect(lost.map((one) => one.path)).toEqual([path]);
    expect(findLostParts(annualReport, wholeFacts(changes), 'local')).toEqual([]);
  });

  test('when it tells only of a head whom the edition does not show', () => {
    const authority = { name: '云岭县人民政府', level: 'county' as const };
    const facts = wholeFacts({ authority, leadership: { items: [{ role: 'party', intro: '书记主持会议4次。' }] } });
    expect(findLostParts(annualReport, facts, 'committee').map(({ path }) => path)).toEqual(['/leadership']);
    expect(findLostParts(annualReport, facts, 'superior')).toEqual([]);
  });
});

test('a part of which a piece is left, and one that never was there, are not lost', () => {
  const sections = [
    { heading: '甲', withhold },
    { heading: '乙', paragraphs: ['丙。'] },
  ];
  const list = [{ text: '轮训一遍。', withhold }, { text: '评查两次。' }];
  expect(findLostParts(annualReport, wholeFacts({ measures: { sections }, plan: { list } }), 'public')).toEqual([]);
  expect(findLostParts(annualReport, wholeFacts({ plan: { list: [] } }), 'public')).toEqual([]);
});
