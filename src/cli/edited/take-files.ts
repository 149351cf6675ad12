import type { CompareOptions } from '../../compare.ts';
import type { Difference } from '../../differences/difference.ts';
import { idOf } from '../../differences/id-of.ts';
import { lock } from '../../disk/lock.ts';
import { writeWhole } from '../../disk/write-whole.ts';
import type { Facts } from '../../facts/facts.ts';
import { FactsFile } from '../../facts/file/facts-file.ts';
import type { EditedReport } from '../../reporters/edited-report.ts';
import { beginTaking, type Taking } from '../../take-home.ts';
import { beforeTaking } from '../beside-facts.ts';
import { openFacts } from '../open-facts.ts';
import { refuseUnsaved } from '../refuse-unsaved.ts';
import { whileWriting } from '../write.ts';
import { compareFiles, type EditedFile, reportOf } from './edited-files.ts';

/** Asks about what is not sure; false when the user broke it off. `save` puts what was taken on disk. */
export type AskRest = (file: string, taking: Taking, save: () => void) => Promise<boolean>;

/** What became of the files: a user may break off before the last of them was asked about. */
export interface TakenFiles {
  readonly facts: Facts;
  readonly reports: readonly EditedReport[];
  readonly isBrokenOff: boolean;
}

/**
 * Brings home edited files into a facts file, which nobody else may fill in meanwhile: first what is sure of all of them, each held
 * against what was printed before any was taken, then what is asked. Each state is written whole; the first state is kept beside.
 */
export async function takeFiles(
  path: string,
  files: readonly string[],
  options: CompareOptions,
  askRest: AskRest | undefined,
): Promise<TakenFiles> {
  const release = await whileWriting(path, () => lock(path));
  try {
    const { facts, text } = await openFacts(path);
    const saving = new Saving(path, facts, text);
    const edited = await compareFiles(facts, files, options);
    const takings: Taking[] = [];
    for (const one of edited) {
      if ('problem' in one) continue;
      const taking = await beginAt(saving.facts, one, options);
      await taking.takeSure();
      taking.takeNotes();
      await saving.save(taking.facts);
      takings.push(taking);
    }
    const isBrokenOff = askRest ? !(await askAll(edited, options, saving, takings, askRest)) : false;
    return { facts: saving.facts, reports: await reportsOf(edited, options, saving.facts, takings), isBrokenOff };
  } finally {
    release();
  }
}

function beginAt(
  facts: Facts,
  { document, compared }: Extract<EditedFile, { document: unknown }>,
  options: CompareOptions,
) {
  return beginTaking(facts, document, { ...options, edition: compared.edition, base: compared.against });
}

async function askAll(
  edited: readonly EditedFile[],
  options: CompareOptions,
  saving: Saving,
  takings: Taking[],
  askRest: AskRest,
): Promise<boolean> {
  const read = edited.flatMap((one) => ('problem' in one ? [] : [one]));
  for (const [at, one] of read.entries()) {
    const taking = await beginAt(saving.facts, one, options);
    const goesOn = await askRest(one.file, taking, () => saving.saveNow(taking.facts));
    takings[at]?.taken.push(...taking.taken);
    if (!goesOn) return false;
  }
  return true;
}

/** What is left of each file now that all that was taken is in the facts. */
async function reportsOf(
  edited: readonly EditedFile[],
  options: CompareOptions,
  facts: Facts,
  takings: readonly Taking[],
): Promise<EditedReport[]> {
  const reports: EditedReport[] = [];
  let at = 0;
  for (const one of edited) {
    if ('problem' in one) {
      reports.push(reportOf(one, facts));
      continue;
    }
    const { left } = await beginAt(facts, one, options);
    const taken: readonly Difference[] = takings[at]?.taken ?? [];
    const told = new Map(takings[at]?.left.differences.map((own) => [idOf(own), own]));
    const differences = left.differences.map((own) => told.get(idOf(own)) ?? own);
    reports.push(reportOf({ ...one, compared: { ...left, differences, hasBase: one.compared.hasBase } }, facts, taken));
    at += 1;
  }
  return reports;
}

/** The facts file while it is changed step by step. */
class Saving {
  facts: Facts;
  readonly #path: string;
  readonly #before: string;
  readonly #file: FactsFile;
  #isKept = false;

  constructor(path: string, facts: Facts, text: string) {
    this.facts = facts;
    this.#path = path;
    this.#before = text;
    this.#file = new FactsFile(path, text, writeWhole);
  }

  /** Writes other facts; before the first of them what the file was. */
  async save(facts: Facts): Promise<void> {
    if (facts === this.facts) return;
    await whileWriting(beforeTaking(this.#path), () => this.saveNow(facts));
  }

  saveNow(facts: Facts): void {
    if (facts === this.facts) return;
    if (!this.#isKept) writeWhole(beforeTaking(this.#path), this.#before, { like: this.#path });
    this.#isKept = true;
    refuseUnsaved(this.#path, this.#file.save(facts));
    this.facts = facts;
  }
}
