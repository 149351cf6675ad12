import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paperOf } from '../src/differences/printed.ts';
import type { Edition } from '../src/domain/editions/edition.ts';
import { loadFacts } from '../src/kinds/load.ts';
import { paragraphText } from '../src/reader/paragraph-text.ts';
import type { ReadBlock, ReadDocument, ReadParagraph } from '../src/reader/read-document.ts';
import { beginTaking } from '../src/take-home.ts';
import { printed, withBlocks, withText } from './differences/edited.ts';

const samples: readonly (readonly [name: string, edition: Edition])[] = [
  ['yunling-justice-2025', 'local'],
  ['yunling-experience-2025', 'submitted'],
  ['yunling-key-points-2026', 'issued'],
];

/** What an office does to a paragraph; `share` from 0 to 1 says where. */
type Edit = (blocks: ReadBlock[], at: number, share: number) => void;

const edits: Readonly<Record<string, Edit>> = {
  'puts words in': (blocks, at, share) =>
    rewrite(blocks, at, (text) => `${cut(text, '，', share)}认真${rest(text, '，', share)}`),
  'adds a sentence': (blocks, at, share) =>
    rewrite(blocks, at, (text) => `${cut(text, '。', share)}对发现的问题逐件登记。${rest(text, '。', share)}`),
  'takes a sentence away': (blocks, at, share) =>
    rewrite(blocks, at, (text) => cut(text, '。', share) + rest(text, '。', share).replace(/^[^。]*。/u, '')),
  'makes two sentences one': (blocks, at, share) =>
    rewrite(blocks, at, (text) => `${cut(text, '。', share).slice(0, -1)}，${rest(text, '。', share)}`),
  'cuts a sentence in two': (blocks, at, share) =>
    rewrite(blocks, at, (text) => `${cut(text, '，', share).slice(0, -1)}。${rest(text, '，', share)}`),
  'changes a number': (blocks, at) => rewrite(blocks, at, (text) => text.replace(/\d+(?=[件项次])/u, '77')),
  'adds a paragraph': (blocks, at) => {
    const added = withText(blocks[at] as ReadParagraph, '有关情况已经公开。群众比较满意。');
    if (added) blocks.splice(at + 1, 0, added);
  },
  'cuts a paragraph in two': (blocks, at, share) => {
    const own = blocks[at] as ReadParagraph;
    const text = paragraphText(own);
    const parts = [cut(text, '。', share), rest(text, '。', share)].flatMap((part) => withText(own, part) ?? []);
    blocks.splice(at, 1, ...parts);
  },
  'moves a paragraph down': (blocks, at) => void blocks.splice(at + 1, 0, ...blocks.splice(at, 1)),
};

function rewrite(blocks: ReadBlock[], at: number, change: (text: string) => string): void {
  const own = blocks[at] as ReadParagraph;
  blocks.splice(at, 1, withText(own, change(paragraphText(own))) ?? own);
}

/** The text up to a mark, the first behind a share of it, the mark with it; all of it where there is none. */
function cut(text: string, mark: string, share: number): string {
  const at = text.indexOf(mark, Math.floor(text.length * share));
  return at < 0 ? text : text.slice(0, at + 1);
}

function rest(text: string, mark: string, share: number): string {
  return text.slice(cut(text, mark, share).length);
}

const drawn = fc.array(
  fc.record({
    edit: fc.constantFrom(...Object.keys(edits)),
    at: fc.nat(200),
    share: fc.double({ min: 0, max: 0.9, noNaN: true }),
  }),
  { minLength: 1, maxLength: 6 },
);

test.each(samples)('%s: what was edited is home, or it is listed', { timeout: 120_000 }, async (name, edition) => {
  const { value: facts } = loadFacts(readFileSync(`samples/${name}/facts.json`));
  if (!facts) throw new Error(name);
  const document = await printed(facts, edition);
  await fc.assert(
    fc.asyncProperty(drawn, async (wanted) => {
      const blocks = [...document.blocks];
      for (const { edit, at, share } of wanted) {
        const bodies = blocks.flatMap((block, index) => (isBody(block) ? [index] : []));
        edits[edit]?.(blocks, bodies[at % bodies.length] ?? 0, share);
      }
      const edited = withBlocks(document, blocks);
      const taken = await beginTaking(facts, edited, { edition });
      await taken.takeSure();
      const listed = taken.left.differences.map(({ before, after }) => bare(before + after)).join('\n');
      const after = await printed(taken.facts, edition);
      expect(unlike(edited, after).filter((key) => !listed.includes(key))).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

function isBody(block: ReadBlock): boolean {
  return block.type === 'paragraph' && block.style === '公文正文' && paragraphText(block).length > 30;
}

function bare(text: string): string {
  return text.replace(/\s/g, '');
}

/** The sentences that only one of two documents has. */
function unlike(one: ReadDocument, other: ReadDocument): string[] {
  const counts = new Map<string, number>();
  for (const { key } of paperOf(one).sentences) counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { key } of paperOf(other).sentences) counts.set(key, (counts.get(key) ?? 0) - 1);
  return [...counts].flatMap(([key, count]) => (count === 0 ? [] : [key]));
}
