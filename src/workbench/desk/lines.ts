import { computed, type ReadonlySignal } from '@preact/signals';
import type { Line } from '../../filling/lines/line.ts';
import { linesOf } from '../../filling/lines/lines-of.ts';
import { kindOf } from '../../kinds/index.ts';
import type { Desk } from './desk.ts';

/** The paragraphs of the paper on the desk; what its kind must hold has one to write in. */
export function linesOn(desk: Desk): ReadonlySignal<readonly Line[]> {
  return computed(() => {
    const facts = desk.paper.value?.session.facts;
    if (!facts) return [];
    const kind = kindOf(facts);
    return linesOf(kind, facts, Object.keys(kind.statutory ?? {}));
  });
}
