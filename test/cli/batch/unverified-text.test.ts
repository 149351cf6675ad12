import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { unverifiedIn, unverifiedText } from '../../../src/cli/batch/unverified-text.ts';
import { wholeFacts } from '../../facts-of.ts';
import { fazhi, fileIn, temporaryFolder } from '../fake-io.ts';

const marks = [
  { path: '/opening/paragraphs/0', state: '待核实' as const },
  { path: '/plan/list/0/text', state: '待核实' as const },
];

describe('a report with answers that someone must still confirm', () => {
  test.each([[[]], [['--draft']]])('is rendered, and one line on stderr says how many and where (%j)', async (more) => {
    const folder = temporaryFolder();
    const path = fileIn(folder, 'facts.json', wholeFacts({ marks }));
    const { code, err } = await fazhi('render', path, '--out-dir', join(folder, 'out'), ...more);
    expect(code).toBe(0);
    expect(err.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/facts\.json：有 2 处待核实，核实以后再报出：.+、.+$/),
    ]);
  });

  test('says it once for all its editions, each answer once', async () => {
    const folder = temporaryFolder();
    const facts = wholeFacts({ marks, editions: { local: {}, line: {} } });
    const path = fileIn(folder, 'facts.json', facts);
    const { err } = await fazhi('render', path, '--edition', 'all', '--draft', '--out-dir', join(folder, 'out'));
    expect(err.match(/待核实/g)).toHaveLength(1);
    expect(err).toContain('有 2 处待核实');
  });
});

test('what an edition leaves out and what is no more than pending is not told', () => {
  const withhold = { from: ['public' as const], reason: '正在处理' };
  const facts = wholeFacts({
    plan: { list: [{ heading: '加强培训', text: '轮训一遍。', withhold }] },
    marks: [...marks, { path: '/plan/lead', state: '暂缺' }],
  });
  expect(unverifiedIn(facts, 'public').map(({ path }) => path)).toEqual(['/opening/paragraphs/0']);
  expect(unverifiedIn(facts, 'local').map(({ path }) => path)).toEqual(['/opening/paragraphs/0', '/plan/list/0/text']);
});

test('of very many the first twenty places are named', () => {
  const many = Array.from({ length: 21 }, (_, index) => ({ path: `/${index}`, place: `第${index}处` }));
  expect(unverifiedText('甲', many)).toMatch(/^甲：有 21 处待核实，.*第19处等\n$/);
  expect(unverifiedText('甲', many.slice(1))).toMatch(/第20处\n$/);
  expect(unverifiedText('甲', [])).toBe('');
});
