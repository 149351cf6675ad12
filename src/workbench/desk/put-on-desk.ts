import { batch } from '@preact/signals';
import type { Waiver } from '../../check/waiver.ts';
import type { Facts } from '../../facts/facts.ts';
import type { LeftOver } from '../../filling/left-over.ts';
import { beginSession } from '../../filling/session.ts';
import { kindOf } from '../../kinds/index.ts';
import type { Desk, OpenPaper, PaperFile } from './desk.ts';

/** A paper to be worked on. */
export interface Putting {
  readonly facts: Facts;
  readonly lastYear?: Facts | undefined;
  readonly id?: string;
  readonly waivers?: readonly Waiver[];
  readonly leftOver?: readonly LeftOver[];
  readonly file?: PaperFile | undefined;
  /** How its paragraphs were numbered in the print copy. */
  readonly printed?: OpenPaper['printed'];
  readonly says?: string;
}

/** Puts a paper on the desk, in the place of the one that is there; that one is in the store. */
export function putOnDesk(desk: Desk, putting: Putting): void {
  const { facts, lastYear, id = crypto.randomUUID(), waivers = [], leftOver = [], printed, file, says = '' } = putting;
  batch(() => {
    desk.paper.value = {
      id,
      session: beginSession({ kind: kindOf(facts), facts, lastYear, leftOver }),
      undone: [],
      printed,
      waivers,
    };
    desk.file.value = file;
    desk.findings.value = [];
    desk.progress.value = undefined;
    desk.checked.value = undefined;
    desk.isChecked.value = false;
    desk.typing.value = undefined;
    desk.at.value = undefined;
    desk.coming.value = undefined;
    desk.brought.value = undefined;
    desk.aside.value = undefined;
    desk.printedBefore.value = [];
    desk.screen.value = 'text';
    desk.says.value = says;
  });
}
