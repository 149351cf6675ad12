import { join } from 'node:path';
import { expect, test } from 'vitest';

const build = join(import.meta.dirname, '../../build/short-classes.mjs');
const { withRanges }: { withRanges(code: string): string } = await import(build);

/** The pattern that some code makes. */
function patternOf(code: string): RegExp {
  return new Function(`const two = '{2}'; return ${code}`)();
}

test.each([
  ['alone', '/^\\p{Script=Han}{2}$/u'],
  ['in a class', '/^[\\p{Script=Han}\\d]{2}$/u'],
  ['in a class that denies', '/^[^\\p{Script=Han}a]{2}$/u'],
  ['behind a bracket that is no class', '/^\\[?\\p{Script=Han}{2}$/u'],
  ['behind a bracket in a class', '/^(?:[[a]|\\p{Script=Han}){2}$/u'],
  ['in a string', "new RegExp('^\\\\p{Script=Han}[\\\\p{Script=Han}、]$', 'u')"],
  ['in pieces', `new RegExp(\`^[\\\\p{Script=Han}\${two}]$|^\\\\p{Script=Han}\${two}$\`, "u")`],
  ['within a list', '[/^\\p{Script=Han}{2}$/u][0]'],
])('a pattern that names Chinese letters %s matches the same when they are written out', (_where, code) => {
  const short = patternOf(withRanges(code));
  expect(short.source).not.toContain('Script');
  const letters = ['县', '〇', '々', '㐂', '𬭩', 'a', '1', '、', '“', '[', 'カ', '한', '🐉', '\n'];
  for (const one of letters)
    for (const text of [one, ...letters.map((other) => one + other)])
      expect([text, short.test(text)]).toEqual([text, patternOf(code).test(text)]);
});

test('other code stays as it is', () => {
  const code = "const message = '[字段'; // \\p{Script=Han}";
  expect(withRanges(code)).toBe(code);
});
