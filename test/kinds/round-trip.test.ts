import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Edition } from '../../src/domain/editions/edition.ts';
import type { Facts } from '../../src/facts/facts.ts';
import { fitFacts } from '../../src/facts/fit-facts.ts';
import { importPaper, kindOfPaper } from '../../src/kinds/import/import-paper.ts';
import { kindOf, kinds } from '../../src/kinds/index.ts';
import { loadFacts } from '../../src/kinds/load.ts';
import { ForeignPaper } from '../../src/manuscript/foreign-paper.ts';
import { paragraphText } from '../../src/reader/paragraph-text.ts';
import { render } from '../../src/render.ts';
import { documentIn } from '../reader/make-docx.ts';
import { printedFacts } from './printed-facts.ts';

const samples = readdirSync('samples').flatMap((sample) => {
  const facts = loadFacts(readFileSync(`samples/${sample}/facts.json`)).value as Facts;
  return editionsOf(sample, facts);
});

/** Key points once more with who does what in a table. */
const withTable = editionsOf('yunling-key-points-2026, with a 责任分工表', inTable('yunling-key-points-2026'));

function inTable(sample: string): Facts {
  const facts = loadFacts(readFileSync(`samples/${sample}/facts.json`)).value as Facts & { structure?: object };
  return { ...facts, structure: { ...facts.structure, assignments: 'table' } } as Facts;
}

function editionsOf(sample: string, facts: Facts) {
  return (Object.keys(facts.editions ?? {}) as Edition[]).map((edition) => ({ sample, edition, facts }));
}

async function paperOf(facts: Facts, edition: Edition): Promise<ForeignPaper> {
  const { value, diagnostics } = await render(facts, { edition });
  if (!value) throw new Error(diagnostics.map(({ message }) => message).join('；'));
  return new ForeignPaper(documentIn(value.docx));
}

function imported(paper: ForeignPaper) {
  const kind = kindOfPaper(paper, kinds);
  if (!kind) throw new Error(`of no kind: ${paper.title}`);
  return importPaper(paper, kind);
}

/** What a public edition is not made without, and no paper tells. */
const approval = { secrecyReview: { date: '2026-02-05', by: '县政府办公室保密工作机构' } };

/** The paragraphs of a paper with their headings and order; how lines are broken within is the printer's. */
function linesOf({ document }: ForeignPaper): string[] {
  const squeezed = (text: string) => text.replaceAll(/\s/gu, '');
  const lines = document.blocks.flatMap((block) =>
    block.type === 'paragraph'
      ? [`${block.style?.replace('（盖章）', '')}: ${squeezed((block.number?.text ?? '') + paragraphText(block))}`]
      : block.rows.map(({ cells }) =>
          cells
            .map(({ blocks }) =>
              squeezed(blocks.map((one) => (one.type === 'table' ? '' : paragraphText(one))).join('')),
            )
            .join('|'),
        ),
  );
  return lines.filter((line) => !line.endsWith(': '));
}

/** The edition itself, where it is named in the paper; else the one that it is taken for. */
function madeOf({ editions = {} }: Facts, edition: Edition): Edition {
  const made = Object.keys(editions) as Edition[];
  return made.includes(edition) ? edition : (made[0] ?? edition);
}

describe.each([...samples, ...withTable])('$sample, $edition, printed and imported', ({ facts, edition }) => {
  const kind = kindOf(facts);

  test('is of its kind, and gives the same facts but for what is not printed', async () => {
    const { facts: read, notTaken } = imported(await paperOf(facts, edition));
    expect(read.kind).toBe(facts.kind);
    expect(notTaken).toEqual([]);
    expect(fitFacts(kind, JSON.parse(JSON.stringify(read))).diagnostics).toEqual([]);
    expect(printedFacts(kind, read, madeOf(read, edition))).toEqual(printedFacts(kind, facts, edition));
  });

  test('is printed in the same paragraphs, headings and order', async () => {
    const paper = await paperOf(facts, edition);
    const { facts: read, paper: whole } = imported(paper);
    const authority = { ...facts.authority, ...read.authority };
    const again = await paperOf({ ...read, authority, approval }, madeOf(read, edition));
    const lines = linesOf(whole);
    expect(linesOf(again).slice(0, lines.length)).toEqual(lines);
  });
});
