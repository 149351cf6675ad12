import type { MarkKind } from '../document/node.ts';
import type { FontKind } from '../layout/fonts.ts';

/** Whether a run is set in the Chinese or the Latin font. */
export type Script = 'chinese' | 'latin';

/** A kind of run: every run of one kind has the same properties. */
export interface RunKind {
  readonly font: FontKind;
  readonly script: Script;
  readonly mark: MarkKind | undefined;
}

/** A run of one kind and its text. */
export interface Run extends RunKind {
  readonly text: string;
}

const fonts: readonly FontKind[] = ['title', 'body', 'levelOne', 'levelTwo'];
const scripts: readonly Script[] = ['chinese', 'latin'];
const marks: readonly (MarkKind | undefined)[] = [undefined, 'gap', 'unverified'];

/** Every kind of run that a document can hold. */
export const runKinds: readonly RunKind[] = fonts.flatMap((font) =>
  scripts.flatMap((script) => marks.map((mark) => ({ font, script, mark }))),
);

/** A key for a kind of run. */
export function runKey({ font, script, mark }: RunKind): string {
  return `${font}-${script}-${mark ?? 'plain'}`;
}
