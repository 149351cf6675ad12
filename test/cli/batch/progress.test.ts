import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { startProgress } from '../../../src/cli/batch/start-progress.ts';

/** Walks the whole way, telling of each file, and gives what was heard. */
async function walk(total: number, screen?: { readonly showsOut: boolean }) {
  const heard = { out: '', err: '', screen: '' };
  const stream = Object.assign(new PassThrough(), { isTTY: true, columns: 100 });
  stream.on('data', (text) => {
    heard.screen += text;
  });
  const listen = (channel: 'out' | 'err') => (text: string) => {
    heard[channel] += text;
  };
  const terminal = screen ? { screen: { stream: stream as unknown as NodeJS.WriteStream, ...screen } } : {};
  const progress = await startProgress(total, { out: listen('out'), err: listen('err'), ...terminal });
  for (let file = 1; file <= total; file += 1) {
    progress.out(`甲${file}\n`);
    progress.advance();
  }
  progress.err('乙\n');
  progress.end();
  return heard;
}

const lines = (text: string) => text.split('\n').slice(0, -1);

test('a handful of files is not worth telling', async () => {
  const { out, err, screen } = await walk(19, { showsOut: true });
  expect([lines(out).length, err, screen]).toEqual([19, '乙\n', '']);
});

test.each([
  [20, [2, 4, 6, 8, 10, 12, 14, 16, 18, 20]],
  [25, [3, 6, 9, 12, 15, 18, 21, 24, 25]],
])('without a terminal %i files are told at every tenth of the way', async (total, steps) => {
  const { out, err } = await walk(total);
  expect(lines(out)).toHaveLength(total);
  expect(
    lines(err)
      .slice(0, -1)
      .map((line) => line.split('，')[0]),
  ).toEqual(steps.map((done) => `${done}/${total}`));
});

test('on a terminal a bar is drawn, and cleared at the end', async () => {
  const { out, err, screen } = await walk(30, { showsOut: false });
  expect(lines(out)).toHaveLength(30);
  expect(err).toBe('');
  expect(screen).toMatch(/█{30} 30\/30，每/);
  expect(screen).toContain('乙\n');
  expect(screen.endsWith('\u001b[0J')).toBe(true);
});

test('what belongs to stdout is put above the bar where both are one terminal', async () => {
  const { out, screen } = await walk(30, { showsOut: true });
  expect(out).toBe('');
  expect(screen.match(/甲\d+\n/g)).toHaveLength(30);
});
