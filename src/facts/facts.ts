import type { Edition } from '../domain/editions/edition.ts';
import type { SharedFacts } from './shared.generated.ts';

/** The facts of one paper of some kind, in any state of completeness; the types of the kinds say what more each holds. */
export interface Facts extends Omit<SharedFacts, 'elements'> {
  /** The name of the kind, by which its schema, its parts and its templates are found. */
  readonly kind: string;
  readonly schemaVersion: number;
  readonly editions?: { readonly [Name in Edition]?: NonNullable<SharedFacts['elements']> };
  readonly structure?: {
    /** The parts in the office's own order, each as it is to be told. */
    readonly parts?: readonly PartSetting[];
    /** What else a kind lets its office set. */
    readonly [setting: string]: unknown;
  };
}

/** How the office wants a part to be told. */
export interface PartSetting {
  readonly part: string;
  readonly heading?: string;
  readonly noHeading?: boolean;
  readonly headings?: 'run-in' | 'own-line';
  readonly ordinals?: '（一）' | '1.';
  readonly points?: 'inline' | 'paragraphs';
  readonly form?: 'inline' | 'headings' | 'paragraphs';
  readonly within?: string;
}
