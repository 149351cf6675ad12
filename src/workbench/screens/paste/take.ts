import { cleanPaste } from '../../../domain/material/clean-paste.ts';
import { cutMaterial } from '../../../domain/material/cut-material.ts';
import { type CutIndicator, cutTable } from '../../../domain/material/cut-table.ts';
import { listAt, withAnswer } from '../../../facts/answer-at.ts';
import type { Facts } from '../../../facts/facts.ts';
import { takeTable, withTable } from '../../../filling/paste/table.ts';
import { type Session, withFacts } from '../../../filling/session.ts';
import { canImport, type ImportingKind, importPaper } from '../../../kinds/import/import-paper.ts';
import type { Kind } from '../../../kinds/kind.ts';
import { ForeignPaper } from '../../../manuscript/foreign-paper.ts';
import { paragraphText } from '../../../reader/paragraph-text.ts';
import type { ReadBlock, ReadDocument, ReadTable } from '../../../reader/read-document.ts';
import { type CutRow, documentOf, paragraphsOf } from './cut-row.ts';

/** Facts made of a whole paper, and what of it found no place in them. */
export interface Taken {
  readonly facts: Facts;
  readonly leftOut: readonly string[];
  /** The parts, by their titles, that stood there before and would be replaced. */
  readonly replaced: readonly string[];
}

/** Makes the facts of a kind out of a whole paper. */
export function takeWhole(kind: Kind, before: Facts, rows: readonly CutRow[], source: ReadDocument): Taken {
  const { facts, leftOut } = canImport(kind) ? imported(kind, before, rows, source) : pastedWhole(kind, before, rows);
  const groups = Object.entries(facts).filter(
    ([group, value]) => has(before, group) && before[group as keyof Facts] !== value,
  );
  const replaced = groups.flatMap(([group]) =>
    kind.printedGroups.includes(group) ? (kind.schema.titleAt(`/${group}`) ?? []) : [],
  );
  return { facts, leftOut, replaced };
}

function has(facts: Facts, group: string): boolean {
  return facts[group as keyof Facts] !== undefined;
}

/** A paper of another program, read as such; the figures of tables that stand in its text go to the figures. */
function imported(kind: ImportingKind, before: Facts, rows: readonly CutRow[], source: ReadDocument) {
  const { facts, notTaken } = importPaper(new ForeignPaper(documentOf(rows, source)), kind);
  const annexes = JSON.stringify(facts.annexes ?? []);
  const inText = rows.filter(({ table, level }) => table && level !== 'out' && !annexes.includes(firstWords(table)));
  const figures = inText.flatMap(({ table }) => (table ? figuresIn(table, facts.reportYear) : []));
  const names = new Set(figures.map(({ name }) => name));
  const leftOut = notTaken.filter(({ words }) => ![...names].some((name) => words.includes(name)));
  const whole = { ...before, ...facts };
  return {
    facts: figures.length > 0 ? withTable(whole, figures) : whole,
    leftOut: leftOut.map(({ place, words }) => `${place}：${words}`),
  };
}

function pastedWhole(kind: Kind, before: Facts, rows: readonly CutRow[]) {
  if (!kind.wholePaste) return { facts: before, leftOut: paragraphsOf(rows) };
  return kind.wholePaste.read(before, paragraphsOf(rows).map(cleanPaste));
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

/** The words of a table's first cell that has any, by which it is known again. */
function firstWords({ rows }: ReadTable): string {
  return rows.flatMap(({ cells }) => cells.map(({ blocks }) => blocks.map(wordsOf).join(''))).find(Boolean) ?? '\n';
}
