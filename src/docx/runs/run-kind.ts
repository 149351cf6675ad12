import type { MarkKind } from '../../document/inline.ts';
import type { HeadingLevel } from '../../domain/report/ordinals.ts';
import type { FontKind } from '../../layout/fonts.ts';
import type { MarkSize } from '../../layout/header.ts';

/**
 * What a run says of its characters: that doubtful ones are Chinese, that all are Latin, or, where no character is doubtful,
 * nothing.
 */
export type Script = 'plain' | 'chinese' | 'latin';

/** Whether a run has a size of its own, as an authority mark has, or stands looser or closer than its style has it. */
export type RunForm = 'usual' | 'sized' | 'spaced';

const headings = ['levelOneChar', 'levelTwoChar', 'levelThreeChar', 'levelFourChar'] as const;

/** The font of a heading that its paragraph runs on from: the id of the character style that goes with its level. */
export type HeadingFont = (typeof headings)[number];

/** A kind of run: every run of one kind has the same properties. */
export interface RunKind {
  /** Its font; `own` is the one that the paragraph's style names, which an office may then change in the style alone. */
  readonly font: FontKind | HeadingFont | 'own';
  readonly script: Script;
  readonly form: RunForm;
  readonly mark: MarkKind | 'unmarked';
}

/** A run of one kind and its text. */
export interface Run extends RunKind {
  readonly text: string;
  readonly size: MarkSize | undefined;
  readonly spacingTwips: number | undefined;
}

/** Something for every kind of run. */
export type ByRunKind<Value> = {
  readonly [Font in RunKind['font']]?: Readonly<Record<Script, { readonly [Form in RunForm]?: ByRunMark<Value> }>>;
};
type ByRunMark<Value> = Readonly<Record<RunKind['mark'], Value>>;

const fonts = ['own', 'title', 'body', 'levelOne', 'levelTwo', ...headings] as const;
const scripts: readonly Script[] = ['plain', 'chinese', 'latin'];
const marks: readonly RunKind['mark'][] = ['unmarked', 'gap', 'unverified', 'note'];

/** The font of a heading of a level that its paragraph runs on from. */
export function headingFont(level: HeadingLevel): HeadingFont {
  return headings[level - 1] ?? headings[3];
}

/** Whether a run's font is that of a heading that its paragraph runs on from. */
export function isHeadingFont(font: RunKind['font']): font is HeadingFont {
  return (headings as readonly string[]).includes(font);
}

/** The forms that runs of a font can have: only titles and marks are sized, and they are never spaced. */
const forms = {
  own: ['usual', 'sized', 'spaced'],
  title: ['usual', 'sized'],
  body: ['usual', 'spaced'],
  levelOne: ['usual', 'spaced'],
  levelTwo: ['usual', 'spaced'],
  levelOneChar: ['usual', 'spaced'],
  levelTwoChar: ['usual', 'spaced'],
  levelThreeChar: ['usual', 'spaced'],
  levelFourChar: ['usual', 'spaced'],
} as const satisfies Record<(typeof fonts)[number], readonly RunForm[]>;

/** Every kind of run that a document can hold. */
export const runKinds: readonly RunKind[] = fonts.flatMap((font) =>
  scripts.flatMap((script) => forms[font].flatMap((form) => marks.map((mark) => ({ font, script, form, mark })))),
);

/** Makes something for every kind of run, in the order of `runKinds`. */
export function byRunKind<Value>(make: (kind: RunKind) => Value): ByRunKind<Value> {
  return named(fonts, (font) =>
    named(scripts, (script) =>
      named<RunForm, ByRunMark<Value>>(forms[font], (form) =>
        named(marks, (mark) => make({ font, script, form, mark })),
      ),
    ),
  );
}

function named<Name extends string, Value>(names: readonly Name[], make: (name: Name) => Value): Record<Name, Value> {
  return Object.fromEntries(names.map((name) => [name, make(name)])) as Record<Name, Value>;
}
