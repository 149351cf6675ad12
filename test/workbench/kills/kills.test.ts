import { describe, expect, test } from 'vitest';
import { lacking } from '../browser.ts';
import { killRounds } from './kill-rounds.ts';
import { seeded } from './seeded.ts';

const lack = lacking();

describe.skipIf(lack !== undefined)(`a browser that is killed${lack ? ` (left out: ${lack})` : ''}`, () => {
  test('while one types and pastes loses no letter that is older than a second, or says that it emptied its store', async () => {
    const found = await killRounds(4, seeded(Number(process.env.FUZZ_SEED ?? 20260222)));
    expect(found.map(({ problem }) => problem)).toEqual([undefined, undefined, undefined, undefined]);
  });
});
