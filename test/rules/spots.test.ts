import { expect, test } from 'vitest';
import { signsOf } from '../../src/domain/text/signs.ts';
import { annualReport } from '../../src/kinds/annual-report/index.ts';
import { manuscriptOf } from '../../src/manuscript/manuscript-of.ts';
import { type Spot, spotsIn } from '../../src/rules/spots.ts';
import { factsOf } from '../facts-of.ts';

const manuscript = manuscriptOf(
  annualReport,
  factsOf({
    indicators: [{ name: '受理', value: 26, unit: '件' }],
    opening: { paragraphs: ['无误。', '错字，错字。'] },
    plan: { lead: '{受理}错字' },
  }),
);

const find = (text: string): Spot[] =>
  Array.from(text.matchAll(/错字/g), ({ index }) => ({
    start: index,
    end: index + 2,
    message: '写错了',
    hint: '改过来',
  }));

test('each spot in a printed text is a finding, placed in the answer as written', () => {
  const said = { message: '写错了', hint: '改过来' };
  expect(spotsIn(manuscript, signsOf(/错字/u), find)).toEqual([
    { path: '/opening/paragraphs/1', span: { start: 0, end: 2 }, ...said },
    { path: '/opening/paragraphs/1', span: { start: 3, end: 5 }, ...said },
    { path: '/plan/lead', span: { start: 4, end: 6 }, ...said },
  ]);
});

test('who looks is told the printed text and its pointer', () => {
  const seen: string[] = [];
  spotsIn(manuscript, signsOf(/错字/u), (text, path) => {
    seen.push(`${path} ${text}`);
    return [];
  });
  expect(seen).toContain('/plan/lead 26件错字');
});
