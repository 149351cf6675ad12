import type { MarkKind } from '../document/node.ts';
import type { FontKind } from '../layout/fonts.ts';
import type { MarkSize } from '../layout/header.ts';

/** Whether a run is set in the Chinese or the Latin font. */
export type Script = 'chinese' | 'latin';

/** A kind of run: every run of one kind has the same properties. */
export interface RunKind {
  /** Its font; `own` is the one that the paragraph's style names, which an office may then change in the style alone. */
  readonly font: FontKind | 'own';
  readonly script: Script;
  readonly mark: MarkKind | undefined;
  /** Whether the run has a size of its own, as an authority mark has. */
  readonly sized?: boolean;
  /** Whether its characters stand looser or closer than the style has them. */
  readonly spaced?: boolean;
}

/** A run of one kind and its text. */
export interface Run extends RunKind {
  readonly text: string;
  readonly size: MarkSize | undefined;
  readonly spacingTwips: number | undefined;
}

const fonts: readonly RunKind['font'][] = ['own', 'title', 'body', 'levelOne', 'levelTwo'];
const scripts: readonly Script[] = ['chinese', 'latin'];
const marks: readonly (MarkKind | undefined)[] = [undefined, 'gap', 'unverified', 'note'];

/** Every kind of run that a document can hold. */
export const runKinds: readonly RunKind[] = fonts.flatMap((font) =>
  scripts.flatMap((script) =>
    marks.flatMap((mark): RunKind[] => {
      const kind = { font, script, mark };
      const sized = font === 'own' || font === 'title' ? [{ ...kind, sized: true }] : [];
      return [kind, ...sized, ...(font === 'title' ? [] : [{ ...kind, spaced: true }])];
    }),
  ),
);

/** A key for a kind of run. */
export function runKey({ font, script, mark, sized, spaced }: RunKind): string {
  return `${font}-${script}-${mark ?? 'plain'}${sized ? '-sized' : ''}${spaced ? '-spaced' : ''}`;
}
