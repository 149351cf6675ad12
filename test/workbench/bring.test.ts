import { expect, test } from 'vitest';
import type { Facts } from '../../src/facts/facts.ts';
import { bring } from '../../src/workbench/bringing/bring.ts';
import { bringHome } from '../../src/workbench/bringing/bring-home.ts';
import { wholeFacts } from '../facts-of.ts';

const of = (...paragraphs: string[]) =>
  wholeFacts({ measures: { sections: [{ heading: '加强制度建设', paragraphs }] } }) as Facts;
const bringing = (theirs: Facts, ...bases: Facts[]) => ({
  type: 'facts' as const,
  purpose: 'merge' as const,
  name: '同事.json',
  theirs,
  bases,
});

const before = of('审核文件26件。', '清理文件18件。', '备案文件7件。');
const mine = of('审核文件27件。', '清理文件18件。', '备案文件7件。');
const theirs = of('审核文件26件。', '清理文件20件。', '备案文件7件。');

test('what both were made of is found among what the paper was, so that only what the other side changed is told', async () => {
  const asked = { facts: mine, bringing: bringing(theirs, of('另起的一份。'), before), prints: [] };
  const { rows, files, base } = await bring(asked);
  expect(files[0]?.hasBase).toBe(true);
  expect(rows.map(({ after, usual }) => [after, usual])).toEqual([['清理文件20件。', 'take']]);
  const found = { ...asked, bringing: { ...asked.bringing, base, bases: [] } };
  const { facts } = await bringHome({ ...found, choices: { [rows[0]?.id ?? '']: 'take' } });
  expect(facts).toMatchObject({
    measures: { sections: [{ paragraphs: ['审核文件27件。', '清理文件20件。', '备案文件7件。'] }] },
  });
});

test('where nothing that the paper was is nearer, what both have otherwise is asked, and what nobody decides is left over', async () => {
  const asked = { facts: mine, bringing: bringing(theirs), prints: [] };
  const { rows, files } = await bring(asked);
  expect(files[0]?.hasBase).toBe(false);
  expect(rows.map(({ after, usual }) => [after, usual])).toEqual([
    ['审核文件26件。', undefined],
    ['清理文件20件。', undefined],
  ]);
  const { facts, leftOver } = await bringHome({ ...asked, choices: { [rows[0]?.id ?? '']: 'leave' } });
  expect(facts).toMatchObject({
    measures: { sections: [{ paragraphs: ['审核文件27件。', '清理文件18件。', '备案文件7件。'] }] },
  });
  expect(leftOver.map(({ after, why }) => [after, why])).toEqual([['清理文件20件。', '还没有定']]);
});
