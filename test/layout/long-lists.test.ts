import { expect, test } from 'vitest';
import type { Block } from '../../src/document/node.ts';
import { jointMarkSize } from '../../src/layout/header.ts';
import { sealedCentres } from '../../src/layout/indents.ts';
import { defaultProfile } from '../../src/layout/profile.ts';
import { sectionsOf } from '../../src/layout/sections.ts';

/** More than a call takes arguments. */
const many = 200_000;
const names = Array.from({ length: many }, () => '云岭县司法局');

test('however many entries a list has, it is laid out', () => {
  expect(sealedCentres(names, '2026年2月10日', defaultProfile).rows.flat()).toHaveLength(many);
  expect(jointMarkSize(names).sizePt).toBe(jointMarkSize(names.slice(0, 9)).sizePt);
});

test('however many paragraphs an annex has, it is a section with what stands before it', () => {
  const mark: Block = { type: 'annexMark', text: '附件' };
  const paragraph: Block = { type: 'paragraph', content: [{ text: '法治' }] };
  const blocks: Block[] = [paragraph, mark, ...names.map(() => paragraph)];
  expect(sectionsOf(blocks).map((section) => section.blocks.length)).toEqual([many + 2]);
});
