import { expect, test } from 'vitest';
import { askEach } from '../../src/interview/ask-differences.ts';
import { beginTaking, type Taking } from '../../src/take-home.ts';
import { printed, replaced } from '../differences/edited.ts';
import { wholeFacts } from '../facts-of.ts';
import { Killed, scriptedTerminal } from './scripted-terminal.ts';

const facts = wholeFacts({
  indicators: [{ name: '审核文件', value: 26, unit: '件' }],
  measures: {
    sections: [
      { heading: '加强制度建设', paragraphs: ['审核文件{审核文件}。提出意见30条。', '清理文件18件。废止文件3件。'] },
      { heading: '加强培训', paragraphs: ['审核人员人均办理{审核文件}。'] },
    ],
  },
});

async function edited(...changes: readonly (readonly [words: string, others: string])[]): Promise<Taking> {
  const sent = await printed(facts, 'local');
  return beginTaking(
    facts,
    changes.reduce((document, [words, others]) => replaced(document, words, others), sent),
  );
}

const figure = ['审核文件26件', '审核文件28件'] as const;
const removed = ['废止文件3件。', ''] as const;

test.each([
  ['改数据', '/indicators/0/value', 28, '审核文件{审核文件}。'],
  ['带回', '/indicators/0/value', 26, '审核文件28件。'],
  ['不带回', '/indicators/0/value', 26, '审核文件{审核文件}。'],
])('of a changed figure %s is what the user wants, and what is done', async (wish, _path, value, words) => {
  const taking = await edited(figure);
  const { terminal } = scriptedTerminal(() => wish);
  await askEach('改.docx', taking, () => undefined, terminal);
  expect(taking.facts.indicators?.[0]?.value).toBe(value);
  expect(JSON.stringify(taking.facts)).toContain(words);
});

test('a deletion is taken when the user says so, and saved before the next is asked', async () => {
  const taking = await edited(figure, removed);
  const saved: string[] = [];
  const { terminal, asked } = scriptedTerminal(() => '带回', 1);
  const done = askEach('改.docx', taking, () => saved.push(JSON.stringify(taking.facts)), terminal);
  await expect(done).rejects.toThrow(Killed);
  expect(asked).toEqual(['怎样处理？']);
  expect(saved).toEqual([expect.stringContaining('审核文件28件。')]);
});

test('what the facts have no place for is not asked about', async () => {
  const { terminal, asked } = scriptedTerminal();
  await askEach('改.docx', await edited(['特此报告。', '请审阅。']), () => undefined, terminal);
  expect(asked).toEqual([]);
});
