import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { AnnualReport } from '../../src/kinds/annual-report/facts.generated.ts';
import { paragraphsOf } from '../docx/read-docx.ts';
import { wholeFacts } from '../facts-of.ts';
import { fazhi, fileIn, temporaryFolder } from './fake-io.ts';

const asked = '请核实：本年度适用的纲要';
const ofLast = '《法治政府建设实施纲要（2021—2025年）》';

/** A county's answers for the report on a year, nothing in them tied to another year. */
function answersFor(year: number, areas: string[]): Partial<AnnualReport> {
  const { authority: _authority, ...rest } = wholeFacts();
  return {
    ...rest,
    reportYear: year,
    authority: {
      name: '云岭县人民政府',
      shortName: '县政府',
      level: 'county',
      selfReference: '我县',
      partyCommittee: { name: '中共云岭县委', shortName: '县委' },
    },
    editions: {
      committee: {
        documentNumber: { agencyCode: '云政', year: year + 1, serial: 6 },
        signatories: [{ name: '陈明远' }],
        dateOfIssue: `${year + 1}-02-10`,
      },
    },
    opening: { paragraphs: [`${year}年，全县深入学习贯彻习近平法治思想，法治政府建设取得新进展。`] },
    measures: { sections: [{ heading: '加强制度建设', areas, paragraphs: ['审核文件26件。'] }] },
  };
}

/** Walks the season as an office does: new, fill, check by day, render. */
async function walk(folder: string, year: number, areas: string[], ...more: string[]) {
  const path = join(folder, 'facts.json');
  const answers = fileIn(folder, 'answers.txt', answersFor(year, areas));
  const made = await fazhi('new', folder, '--year', String(year), ...more);
  const filled = await fazhi('fill', path, '--answers', answers);
  const checked = [];
  for (const day of [`${year}-11-29`, `${year + 1}-01-05`, `${year + 1}-02-27`])
    checked.push(await fazhi('check', path, '--today', day));
  const rendered = await fazhi('render', path, '--out-dir', join(folder, 'out'));
  return { path, made, filled, checked, rendered };
}

describe('the report on 2026, for which no Outline is known', () => {
  test('goes through new, fill, check and render; the check asks once which Outline it is', async () => {
    const folder = temporaryFolder();
    const { made, filled, checked, rendered } = await walk(folder, 2026, ['制度体系', '行政执法']);
    expect([made.code, filled.code, rendered.code]).toEqual([0, 0, 0]);
    expect(filled.out).toContain('必填的内容都有了');
    for (const { code, out } of checked) {
      expect(code).toBe(0);
      expect(out.split(asked)).toHaveLength(2);
      expect(out).toContain('须改正 0 处，请核实 1 处');
    }
    const [file = ''] = readdirSync(join(folder, 'out'));
    expect(file).toBe('云岭县人民政府关于2026年度法治政府建设情况的报告.docx');
    const text = paragraphsOf(readFileSync(join(folder, 'out', file))).join('\n');
    expect(text).toContain('2027年2月10日');
    expect(text).not.toMatch(/2025|纲要/);
  });

  test('begins from the report on 2025, without a year of it left but in its own figures', async () => {
    const folder = temporaryFolder();
    const { code } = await fazhi('new', folder, '--from', 'samples/yunling-2025/facts.json');
    const {
      previousPlan: _promised,
      indicators: _figures,
      ...begun
    } = JSON.parse(readFileSync(join(folder, 'facts.json'), 'utf8')) as AnnualReport;
    expect([code, begun.reportYear]).toEqual([0, 2026]);
    expect(JSON.stringify(begun)).not.toContain('2025');
    const { out } = await fazhi('check', join(folder, 'facts.json'), '--today', '2026-11-29');
    expect(out.split(asked)).toHaveLength(2);
    const { code: drafted } = await fazhi('render', join(folder, 'facts.json'), '--draft', '--out-dir', folder);
    expect(drafted).toBe(0);
  });
});

describe('the report on 2031 with an Outline that the office has laid down', () => {
  const name = '《法治政府建设实施纲要（2031—2035年）》';
  const config = { outlines: [{ name, from: 2031, to: 2035, areas: ['数字法治', '基层治理'] }] };

  test('goes through, held against that Outline and asked about no other', async () => {
    const folder = temporaryFolder();
    fileIn(folder, 'fazhi.config.json', config);
    const { path, filled, checked, rendered } = await walk(folder, 2031, ['数字法治', '制度体系']);
    expect([filled.code, rendered.code]).toEqual([0, 0]);
    for (const { code, out } of checked) {
      expect([code, out.includes('本年度适用的纲要')]).toEqual([0, false]);
      expect(out).toContain(`${name}里没有“制度体系”这个部分`);
      expect(out).toContain(`对照${name}，没有一节对应：基层治理`);
    }
    const { code, out } = await fazhi('fill', path, '--set', '/measures/sections/0/areas=数字法治、基层治理');
    expect([code, out]).toEqual([0, '必填的内容都有了\n']);
    expect((await fazhi('check', path, '--today', '2032-02-01')).out).not.toContain('纲要');
  });

  test.each([
    [{ outlines: [{ ...config.outlines[0], from: 2036 }] }, '起止年份写反了'],
    [{ outlines: [{ name, from: 2031, to: 2035 }] }, '缺少“各个部分”'],
    [{ outlines: [{ ...config.outlines[0], areas: [' '] }] }, '要填名称'],
    [{ outlines: [{ ...config.outlines[0], areas: [] }] }, '至少要有1项'],
  ])('is refused where it is wrong: %j', async (wrong, says) => {
    const folder = temporaryFolder();
    fileIn(folder, 'fazhi.config.json', wrong);
    const { code, err } = await fazhi('check', fileIn(folder, 'facts.json', wholeFacts()));
    expect(code).toBe(2);
    expect(err).toContain(says);
  });
});

test('a part of the last Outline known is no slip of a year without one', async () => {
  const folder = temporaryFolder();
  const { checked } = await walk(folder, 2026, ['另一个部分']);
  expect(checked.map(({ out }) => out.includes('没有“另一个部分”'))).toEqual([false, false, false]);
  expect(checked[0]?.out).toContain(`程序知道的最后一部是${ofLast}`);
});
