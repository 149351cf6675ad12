import { cleanPaste } from '../../../domain/material/clean-paste.ts';
import { cutMaterial } from '../../../domain/material/cut-material.ts';
import { type CutIndicator, cutTable } from '../../../domain/material/cut-table.ts';
import { listAt, withAnswer } from '../../../facts/answer-at.ts';
import type { Facts } from '../../../facts/facts.ts';
import { takeTable } from '../../../filling/paste/table.ts';
import { type Session, withFacts } from '../../../filling/session.ts';
import { canImport, importPaper } from '../../../kinds/import/import-paper.ts';
import type { Kind } from '../../../kinds/kind.ts';
import { ForeignPaper } from '../../../manuscript/foreign-paper.ts';
import { paragraphText } from '../../../reader/paragraph-text.ts';
import type { ReadBlock, ReadDocument, ReadTable } from '../../../reader/read-document.ts';
import { type CutRow, documentOf, paragraphsOf } from './cut-row.ts';

/** Facts made of a whole paper, and what of it found no place in them. */
export interface Taken {
  readonly facts: Facts;
  readonly leftOut: readonly string[];
}

/** Makes the facts of a kind out of a whole paper. */
export function takeWhole(kind: Kind, before: Facts, rows: readonly CutRow[], source: ReadDocument): Taken {
  if (canImport(kind)) {
    const { facts, notTaken } = importPaper(new ForeignPaper(documentOf(rows, source)), kind);
    return { facts: { ...before, ...facts }, leftOut: notTaken.map(({ place, words }) => `${place}：${words}`) };
  }
  if (!kind.wholePaste) return { facts: before, leftOut: paragraphsOf(rows) };
  const { facts, leftOut } = kind.wholePaste.read(before, paragraphsOf(rows).map(cleanPaste));
  return { facts, leftOut };
}

/** Puts material behind what a list holds already. */
export function takeInto(session: Session, list: string, rows: readonly CutRow[]): Session {
  const target = session.kind.pasteTargets.find(({ takes }) => takes(list));
  if (!target) return session;
  const entries = target.entriesOf(cutMaterial(paragraphsOf(rows).map(cleanPaste)));
  const facts = withAnswer(session.facts, list, [...listAt(session.facts, list), ...entries]);
  const tables = rows.flatMap(({ table, level }) =>
    table && level !== 'out' ? figuresIn(table, session.facts.reportYear) : [],
  );
  const taken = withFacts(session, facts, list);
  return tables.length > 0 ? takeTable(taken, tables) : taken;
}

/** The figures that a table holds; none where it is no table of figures. */
function figuresIn(table: ReadTable, year: number | undefined): CutIndicator[] {
  return cutTable(
    table.rows.map(({ cells }) => cells.map(({ blocks }) => blocks.map(wordsOf).join('')).join('\t')),
    year,
  );
}

function wordsOf(block: ReadBlock): string {
  return block.type === 'paragraph' ? paragraphText(block).trim() : '';
}
