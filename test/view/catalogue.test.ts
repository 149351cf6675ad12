import { expect, test } from 'vitest';
import type { AnnualReport } from '../../src/kinds/annual-report/facts.generated.ts';
import { createView } from '../../src/kinds/annual-report/view/create-view.ts';
import { wholeFacts } from '../facts-of.ts';

/** The rows of the public edition's catalogue, each as a text. */
function rowsOf(publication: AnnualReport['publication']): string[] | undefined {
  const facts = wholeFacts(publication ? { publication } : {});
  return createView(facts, { edition: 'public' }).catalogue?.rows.map((row) => row.join(' '));
}

const name = '名称 云岭县司法局关于2025年度法治政府建设情况的报告';
const dated = ['发布机构 云岭县司法局 文号 云司〔2026〕6号', '成文日期 2026年2月10日'];

test.each<[string, AnnualReport['publication'], string[]]>([
  ['an odd entry and the name', {}, [...dated, name]],
  [
    'two by two what is known',
    { publishedDate: '2026-03-01' },
    [dated[0] ?? '', `${dated[1]} 发布日期 2026年3月1日`, name],
  ],
])('the catalogue has a row for %s', (_name, publication, rows) => {
  expect(rowsOf(publication)).toEqual(rows);
});

test('a report without anything on its publication has no catalogue', () => {
  expect(rowsOf(undefined)).toBeUndefined();
});
