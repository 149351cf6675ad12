import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('what the bench measures makes the same text, paragraph by paragraph, from facts without anything to put right', () => {
  const verify = () =>
    execFileSync(process.execPath, ['test/bench/run.mjs', '--verify', '--sizes', 'small'], { stdio: 'pipe' });
  expect(verify).not.toThrow();
});

test('a part that does not exist is refused', () => {
  const run = () => execFileSync(process.execPath, ['test/bench/run.mjs', 'warmth'], { stdio: 'pipe' });
  expect(run).toThrow('no such part: warmth; there are warm, cold, many, batch, check, papers, page');
});
