import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editBy } from '../../../src/interview/prompts/edit-keys.ts';
import { cellsOf, rowAt, rowsOf } from '../../../src/interview/prompts/rows.ts';
import { areaOf } from '../../../src/interview/prompts/text-area.ts';

/** The text after keys, | where the cursor is, in a window of ten cells. */
function after(shown: string, ...keys: readonly string[]): string {
  const start = { text: shown.replace('|', ''), cursor: shown.indexOf('|') };
  const { text, cursor } = keys.reduce((area, name) => {
    const [, ctrl, letter] = /^(\^)(.)$/.exec(name) ?? [];
    return editBy(area, ctrl ? { name: letter ?? '', ctrl: true } : { name }, 10);
  }, start);
  return `${text.slice(0, cursor)}|${text.slice(cursor)}`;
}

describe('a key', () => {
  test.each([
    ['法治|', ['left'], '法|治'],
    ['法|治', ['right', 'right'], '法治|'],
    ['甲\n|乙', ['left'], '甲|\n乙'],
    ['甲\n|乙', ['backspace'], '甲|乙'],
    ['甲|\n乙', ['delete'], '甲|乙'],
    ['龠𠀀|', ['backspace'], '龠|'],
    ['葛󠄀|', ['backspace'], '|'],
    ['👨‍👩‍👧|', ['left'], '|👨‍👩‍👧'],
    ['一二三四五六|七', ['up'], '一|二三四五六七'],
    ['一|二三四五六七', ['down'], '一二三四五六|七'],
    ['甲\n乙丙丁|', ['up'], '甲|\n乙丙丁'],
    ['|甲', ['up', 'left', 'backspace'], '|甲'],
    ['甲|', ['down', 'right', 'delete'], '甲|'],
    ['一二三四五六七|', ['home'], '一二三四五|六七'],
    ['一|二三四五六七', ['end'], '一二三四|五六七'],
    ['甲\n乙|丙', ['^u'], '甲\n|丙'],
    ['甲\n乙|丙', ['^k'], '甲\n乙|'],
    ['甲\n乙|丙', ['^a'], '甲\n|乙丙'],
    ['甲\n乙|丙', ['^e'], '甲\n乙丙|'],
    ['甲|', ['f5', 'tab', '^x'], '甲|'],
  ])('%j %j makes %j', (before, keys, now) => {
    expect(after(before, ...keys)).toBe(now);
  });

  test('that writes is put where the cursor is', () => {
    expect(editBy({ text: '甲丙', cursor: 1 }, { sequence: '𬭚' }, 10)).toEqual({ text: '甲𬭚丙', cursor: 3 });
    expect(editBy(areaOf('甲'), { sequence: '\u001b[20~', name: 'f9' }, 10)).toEqual(areaOf('甲'));
  });
});

test('rows hold every character once, none is too long, and the cursor stands on one', () => {
  const texts = fc.array(fc.stringMatching(/^(?:[法治，“a 𠀀。👨]|á){0,40}$/u), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(texts, fc.integer({ min: 4, max: 30 }), (lines, cells) => {
      const text = lines.join('\n');
      const rows = rowsOf(text, cells);
      expect(rows.map(({ start, end, isFirst }) => (isFirst ? '\n' : '') + text.slice(start, end)).join('')).toBe(
        `\n${text}`,
      );
      for (const { start, end } of rows) {
        const row = [...text.slice(start, end)];
        expect(row.reduce((sum, one) => sum + cellsOf(one), 0)).toBeLessThanOrEqual(cells);
      }
      expect(rowAt(rows, text.length)).toBe(rows.length - 1);
    }),
  );
});
