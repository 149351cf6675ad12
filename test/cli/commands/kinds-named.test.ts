import { expect, test } from 'vitest';
import { kindSummary } from '../../../src/cli/commands/index.ts';
import { kinds } from '../../../src/kinds/index.ts';

test('help names every kind there is and no other, the one that is meant when none is named first', () => {
  const named = kinds.map(({ name, title }, index) => `${name} ${title}${index === 0 ? '（不写就是它）' : ''}`);
  expect(kindSummary).toBe(`哪种材料：${named.join('，')}`);
});
