import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { OfficialDocument } from '../src/document/node.ts';
import { writtenByUs } from '../src/docx/zip/written-by-us.ts';
import type { Edition } from '../src/domain/editions/edition.ts';
import { compileText } from '../src/html/text.ts';
import type { AnnualReport } from '../src/kinds/annual-report/facts.generated.ts';
import { namedEditions } from '../src/kinds/editions.ts';
import { loadFacts } from '../src/kinds/load.ts';
import { compose, render } from '../src/render.ts';
import { writeDocument } from '../src/write-document.ts';

const county = loadFacts(readFileSync('samples/yunling-2025/facts.json')).value as AnnualReport;

async function textOf(edition: Edition, facts: AnnualReport = county): Promise<string> {
  const { value } = await compose(facts, { edition });
  return value ? compileText(value.document) : '';
}

test('all editions are those the facts name, in the order of the table', () => {
  expect(namedEditions(county)).toEqual(['superior', 'committee', 'congress', 'congress-session', 'public', 'review']);
});

describe('every edition of the county', () => {
  test.each(namedEditions(county))('%s is a .docx of ours, the same every time', async (edition) => {
    const [one, other] = await Promise.all([render(county, { edition }), render(structuredClone(county), { edition })]);
    expect(one.value && writtenByUs(one.value.docx)).toBe(true);
    expect(Buffer.from(one.value?.docx ?? [])).toEqual(Buffer.from(other.value?.docx ?? []));
  });
});

test('a joint report names both authorities in mark, title and signature', async () => {
  const lines = (await textOf('superior')).split('\n');
  expect(lines[0]).toBe('中共云岭县委　云岭县人民政府文件');
  expect(lines[1]).toBe('云委〔2026〕5号　签发人：沈怀谦　陆知行');
  expect(lines).toContain('中共云岭县委 云岭县人民政府关于2025年度法治政府建设情况的报告');
  expect(lines).toContain('抄送：市委依法治市办。');
  expect(lines).toContain('　　（联系人：方静；联系电话：0000-5682137）');
});

test('a speech has a day, a reporter, a salutation and its own ending, and neither header nor signature', async () => {
  const text = await textOf('congress-session');
  expect(text).toContain('（2026年2月26日）\n县长 陆知行\n主任、各位副主任、各位委员：');
  expect(text).toContain('以上报告，请予审议。');
  expect(text).not.toMatch(/签发人：|人民政府文件|日印发|特此报告/);
});

test('a public edition has catalogue data and a note, its date and number from its base edition', async () => {
  const { dateOfIssue: _own, ...unsaid } = county.editions?.public ?? {};
  const text = await textOf('public', { ...county, editions: { ...county.editions, public: unsaid } });
  expect(text).toMatch(/文号\t云政〔2026〕8号[\s\S]*成文日期\t2026年2月9日/);
  expect(text).toContain('（此件公开发布）');
  expect(text).not.toMatch(/签发人：|特此报告|县委：\n|日印发/);
});

test('a government report to its committee has none of the party secretary’s duties', async () => {
  const own = async (edition: Edition) => (await compose(county, { edition })).value?.document.blocks.length ?? 0;
  expect(await own('superior')).toBeGreaterThan(await own('committee'));
});

test('a review copy says so, waits for number and signatory, and tells what the public edition leaves out', async () => {
  const text = await textOf('review');
  expect(text).toMatch(/^送审稿\n云岭县人民政府文件\n云政〔2026〕待编号　签发人：待签\n/);
  expect(text).toMatch(/送审说明[\s\S]*公开稿不写的内容[\s\S]*数据来源[\s\S]*各部分字数/);
});

test('a duty and a plan that are withheld are gone from the public edition and told in the review copy', async () => {
  const withhold = { from: ['public' as const], reason: '正在处理' };
  const [first, ...rest] = county.plan?.list ?? [];
  const [duty, ...duties] = county.leadership?.items ?? [];
  const facts = {
    ...county,
    plan: { ...county.plan, list: [{ ...first, withhold }, ...rest] },
    leadership: { ...county.leadership, items: [{ ...duty, withhold }, ...duties] },
  };
  const [publicText, review] = [await textOf('public', facts), await textOf('review', facts)];
  expect(publicText).not.toContain(first?.heading);
  expect(publicText).toContain(`（一）${rest[0]?.heading}`);
  for (const heading of [first?.heading, duty?.heading])
    expect(review.match(new RegExp(`\\t${heading}\\t正在处理`, 'g'))).toHaveLength(1);
  expect(review).not.toMatch(/\t(?:party|government)\t/);
});

describe('a public edition is refused, even as a draft', () => {
  test.each<[string, AnnualReport, string]>([
    ['without a secrecy review', { ...county, approval: {} }, '没有保密审查的记录，不能生成公开稿'],
    [
      'with a classification',
      { ...county, document: { securityClassification: '秘密' } },
      '标了密级的报告不能生成公开稿',
    ],
  ])('%s', async (_name, facts, message) => {
    const { value, diagnostics } = await compose(facts, { edition: 'public', draft: true });
    expect(value).toBeUndefined();
    expect(diagnostics.map((one) => one.message)).toContain(message);
  });
});

test('a public edition that loses a statutory part to what is withheld is not made', async () => {
  const withhold = { from: ['public' as const], reason: '涉及正在处理的信访事项' };
  const list = (county.shortcomings?.list ?? []).map((one) => ({ ...one, withhold }));
  const facts = { ...county, shortcomings: { ...county.shortcomings, list } };
  const { value, diagnostics } = await compose(facts, { edition: 'public' });
  expect(value).toBeUndefined();
  expect(diagnostics.filter(({ ruleId }) => ruleId === 'edition-has-statutory-parts').map(({ path }) => path)).toEqual([
    '/shortcomings',
  ]);
  expect((await compose(facts, { edition: 'committee' })).value).toBeDefined();
});

test('an edition in which {领导} would be a gap is not made unless as a draft', async () => {
  const { superior: _superior, ...authority } = county.authority ?? {};
  const facts = { ...county, authority, opening: { paragraphs: ['{领导}，取得新进展。'] } };
  const { value, diagnostics } = await compose(facts, { edition: 'superior', findings: [] });
  expect([value, diagnostics.map(({ message }) => message)]).toEqual([
    undefined,
    ['“报上级党委政府”里的“{领导}”还没有内容可写'],
  ]);
  expect((await compose(facts, { edition: 'superior', findings: [], draft: true })).value).toBeDefined();
});

test.each([
  'txt',
  'html',
] as const)('copies that an office ended with 。 itself have one full stop in %s', async (format) => {
  const { superior = {}, ...others } = county.editions ?? {};
  const facts = { ...county, editions: { ...others, superior: { ...superior, ccRecipients: ['市委依法治市办。'] } } };
  const { value } = await compose(facts, { edition: 'superior', draft: true });
  const told = await writeDocument(format, value?.document as OfficialDocument);
  expect(told).toContain('抄送：市委依法治市办。');
  expect(told).not.toContain('。。');
});
