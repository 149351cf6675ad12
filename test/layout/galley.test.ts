import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kindOf, mayBreak, type Traits, traits } from '../../src/layout/character-traits.ts';
import { Galley } from '../../src/layout/galley.ts';
import type { Loosened, Measure } from '../../src/layout/measure.ts';
import { type Habits, programs } from '../../src/layout/programs.ts';

/** Ten characters a line. */
const measure: Measure = { sizeTwips: 320, spacingTwips: 0, widthTwips: 3200, firstIndentTwips: 0 };

function broken(text: string, program: keyof typeof programs = 'word'): string[] {
  const ends = new Galley().set(text, measure).lineEnds(programs[program]);
  return ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end));
}

test.each([
  ['at the full line', '一二三四五六七八九十甲', ['一二三四五六七八九十', '甲']],
  ['a mark hangs over the edge', '一二三四五六七八九十，甲', ['一二三四五六七八九十，', '甲']],
  ['a closing quote takes a character down with it', '一二三四五六七八九十”甲', ['一二三四五六七八九', '十”甲']],
  ['an opening bracket goes down', '一二三四五六七八九（甲）', ['一二三四五六七八九', '（甲）']],
  ['a number is whole', '一二三四五六七八九2025年', ['一二三四五六七八九', '2025年']],
  ['a dash of two is whole', '一二三四五六七八九——甲', ['一二三四五六七八九', '——甲']],
  ['nothing is no more than a line', '', ['']],
])('%s', (_name, text, lines) => {
  expect(broken(text)).toEqual(lines);
});

test('LibreOffice lets no mark hang over the edge, and takes the character before it down', () => {
  expect(broken('一二三四五六七八九十。', 'libreOffice')).toEqual(['一二三四五六七八九', '十。']);
});

test('LibreOffice sets a fifth of a character between Chinese and a number', () => {
  const text = '一二三12四五六34七八';
  expect(broken(text)).toEqual([text]);
  expect(broken(text, 'libreOffice')).toEqual(['一二三12四五六34七', '八']);
});

test.each([
  0, -1, -300, 100,
])('on a width of %i twips a line still takes a character, and a pair is not cut', (widthTwips) => {
  const set = new Galley().set('县𬭚2025，', { ...measure, widthTwips });
  expect(set.lineEnds(programs.word)).toEqual([1, 3, 4, 5, 6, 7, 8]);
});

test('what is set after another text is cut as if it were alone', () => {
  const galley = new Galley().set('法'.repeat(500), measure, [{ start: 0, end: 500, twips: 9 }]);
  expect(galley.set('一二三四五六七八九十甲', measure).lineEnds(programs.word)).toEqual([10, 11]);
});

/** Where the lines end, found character by character. */
function walked(text: string, set: Measure, habits: Habits, loosened: readonly Loosened[]): number[] {
  const traitsAt = (at: number): Traits => traits[kindOf[at < 0 ? 0x20 : text.charCodeAt(at)] ?? 0] ?? { em: 1 };
  const meets = (at: number) => {
    const [before, one] = [traitsAt(at - 1), traitsAt(at)];
    return Boolean((before.isHan && one.isNumeral) || (before.isNumeral && one.isHan));
  };
  const widthOf = (at: number, start: number) => {
    const looser = loosened
      .filter(({ start: from, end }) => at >= from && at < end)
      .reduce((sum, { twips }) => sum + twips, 0);
    return (
      traitsAt(at).em * set.sizeTwips +
      set.spacingTwips +
      looser +
      (meets(at) && at > start ? habits.betweenScripts * set.sizeTwips : 0)
    );
  };
  const ends: number[] = [];
  for (let start = 0; start < text.length; start = ends.at(-1) ?? text.length) {
    let used = start === 0 ? set.firstIndentTwips : 0;
    let cut = start;
    let at = start;
    for (; at < text.length; at += 1) {
      if (at > start && mayBreak(traitsAt(at - 1), traitsAt(at))) cut = at;
      const fits = used + widthOf(at, start) <= set.widthTwips + 1;
      const mayHang = traitsAt(at).hangs && (meets(at - 1) ? habits.hangingAfterUnit : habits.hanging);
      if (at > start && !fits && !(mayHang && used <= set.widthTwips + 1)) break;
      used += widthOf(at, start);
    }
    ends.push(at === text.length ? at : cut > start ? cut : at);
  }
  return ends.length > 0 ? ends : [0];
}

test('a text is cut where walking through it character by character would cut it', () => {
  const texts = fc.string({
    unit: fc.constantFrom('法', '治', '，', '。', '2', '5', '%', '.', '件', '“', '”', '（', '）', '—', 'a', ' '),
    maxLength: 120,
  });
  const measures = fc.record({
    sizeTwips: fc.constantFrom(280, 320, 440),
    spacingTwips: fc.integer({ min: -20, max: 40 }),
    widthTwips: fc.integer({ min: -500, max: 9000 }),
    firstIndentTwips: fc.constantFrom(-640, 0, 640),
  });
  const stretch = fc.record({ start: fc.nat(60), end: fc.nat(120), twips: fc.nat(30) });
  const galley = new Galley();
  fc.assert(
    fc.property(texts, measures, fc.array(stretch, { maxLength: 3 }), (text, set, loosened) => {
      for (const habits of [programs.word, programs.libreOffice, { ...programs.word, hanging: false }]) {
        expect(galley.set(text, set, loosened).lineEnds(habits)).toEqual(walked(text, set, habits, loosened));
      }
    }),
  );
});
