import { describe, expect, test } from 'vitest';
import { MenuKeys } from '../../../src/interview/prompts/menu-keys.ts';

const on = '\u001b[200~';
const off = '\u001b[201~';

/** What gets through to a menu of chunks that come so many milliseconds apart. */
function through(chunks: readonly string[], apart = 100): string {
  const keys = new MenuKeys();
  return chunks.map((chunk, index) => keys.take(chunk, index * apart)).join('|');
}

describe('a menu', () => {
  test.each([
    ['an arrow', ['\u001b[B'], '\u001b[B'],
    ['arrows held down', ['\u001b[B'.repeat(30)], '\u001b[B'.repeat(30)],
    ['a number and Enter', ['3', '\r'], '3|\r'],
    ['a word of an input method', ['目录'], '目录'],
    ['Esc', ['\u001b'], '\u001b'],
    ['a space', [' '], ' '],
  ])('takes %s', (_name, chunks, taken) => {
    expect(through(chunks)).toBe(taken);
  });

  test.each([
    ['a paste', [`${on}3\n删除\r${off}`], ''],
    ['a paste in pieces', [on, '3\r', `x${off}`], '||'],
    ['a paste whose brackets are cut', ['\u001b[20', '0~3\r\u001b[2', '01~'], '||'],
    ['a paste without brackets', ['3\r'], ''],
    ['many letters at once', ['一二三四五六七八九'], ''],
    ['Ctrl-Z', ['\u001a'], ''],
  ])('takes nothing of %s', (_name, chunks, taken) => {
    expect(through(chunks)).toBe(taken);
  });

  test('takes nothing of the rest of a paste without brackets, and the next key again', () => {
    expect(through(['甲\r乙', '\r'], 10)).toBe('|');
    expect(through(['甲\r乙', '\r'], 100)).toBe('|\r');
  });

  test('takes the key after a paste', () => {
    expect(through([`${on}甲${off}`, '\r'])).toBe('|\r');
  });
});
