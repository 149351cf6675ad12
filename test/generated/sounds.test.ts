import { pinyin } from 'pinyin-pro';
import { expect, test } from 'vitest';

/** The 3,755 letters of the first level of GB 2312: those that a text is written with, but for names. */
function commonLetters(): string[] {
  const decoder = new TextDecoder('gb18030');
  const letters: string[] = [];
  for (let row = 0xb0; row <= 0xd7; row++) {
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell++)
      letters.push(decoder.decode(Uint8Array.of(row, cell)));
  }
  return letters;
}

/** What an ear hardly tells apart is one sound: zh and z, sh and s, ing and in. */
function soundOf(letter: string): string {
  const plain = pinyin(letter, { toneType: 'none', v: true });
  return plain.replace(/^([zcs])h/u, '$1').replace(/^(.*[ie])ng$/u, '$1n');
}

test('src/domain/lexicon/sounds.generated.ts holds the letters that sound alike (npm run generate renews it)', async () => {
  const bySound = new Map<string, string>();
  for (const letter of commonLetters()) bySound.set(soundOf(letter), (bySound.get(soundOf(letter)) ?? '') + letter);
  const groups = [...bySound]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .filter(([, letters]) => letters.length > 1);
  const file = [
    '// Made by `npm run generate`, test/generated/sounds.test.ts, with pinyin-pro (MIT); do not edit.',
    '',
    '/** Letters that sound alike, tone aside, a group each: the 3,755 of the first level of GB 2312. */',
    'export const sounds: readonly string[] = [',
    ...groups.map(([, letters]) => `  '${letters}',`),
    '];',
    '',
  ].join('\n');
  await expect(file).toMatchFileSnapshot('../../src/domain/lexicon/sounds.generated.ts');
});
