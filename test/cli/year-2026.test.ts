import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { AnnualReport } from '../../src/kinds/annual-report/facts.generated.ts';
import { wholeFacts } from '../facts-of.ts';
import { fazhi, fileIn, temporaryFolder } from './fake-io.ts';

/** Answers of a whole report on a year. */
function answersOf(year: number): object {
  const told = JSON.stringify(wholeFacts())
    .replaceAll('2026', String(year + 1))
    .replaceAll('2025', String(year));
  const { kind: _kind, schemaVersion: _version, ...answers } = JSON.parse(told) as AnnualReport;
  return {
    ...answers,
    measures: { sections: [{ heading: '加强培训', paragraphs: ['轮训一遍。'], areas: ['制度体系'] }] },
  };
}

test.each([
  2026, 2031,
])('the report on %i goes from its beginning to its .docx, and the Outline is asked about once', async (year) => {
  const folder = temporaryFolder();
  const facts = join(folder, 'facts.json');
  expect(await fazhi('new', folder, '--year', String(year))).toMatchObject({ code: 0 });
  expect(await fazhi('fill', facts, '--answers', fileIn(folder, 'answers.json', answersOf(year)))).toMatchObject({
    code: 0,
  });
  const { code, out } = await fazhi('check', facts, '--today', `${year + 1}-02-10`);
  expect(code).toBe(0);
  expect(out.match(/请核实：本年度适用的纲要/g)).toHaveLength(1);
  const made = await fazhi('render', facts, '--out-dir', folder);
  expect([made.code, made.out]).toEqual([0, expect.stringContaining(`${year}年度法治政府建设情况的报告.docx`)]);
});

test('with an Outline that the office has laid nothing is asked', async () => {
  const folder = temporaryFolder();
  const outlines = [{ name: '《某纲要（2031—2035年）》', from: 2031, to: 2035, areas: ['制度体系'] }];
  fileIn(folder, 'fazhi.config.json', { root: true, outlines });
  const { kind, schemaVersion } = wholeFacts();
  const path = fileIn(folder, 'facts.json', { kind, schemaVersion, ...answersOf(2031) });
  expect((await fazhi('check', path, '--today', '2032-02-10')).out).not.toContain('纲要');
  fileIn(folder, 'fazhi.config.json', { root: true, outlines: [{ name: '《某纲要》', from: 2031 }] });
  const said = await fazhi('check', path);
  expect([said.code, said.err]).toEqual([2, expect.stringContaining('fazhi.config.json')]);
});

test('the year after a sample’s carries over and is checked', async () => {
  const folder = temporaryFolder();
  expect(await fazhi('new', folder, '--from', 'samples/yunling-2025/facts.json')).toMatchObject({ code: 0 });
  expect(JSON.parse(readFileSync(join(folder, 'facts.json'), 'utf8')).reportYear).toBe(2026);
  const { code, err } = await fazhi('render', join(folder, 'facts.json'), '--draft', '--out-dir', folder);
  expect([code, err]).toEqual([0, expect.stringContaining('草稿')]);
});
