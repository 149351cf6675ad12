import type { AppraisedParts } from '../appraisal/appraised.ts';
import type { CheckedKind } from '../check/checked-kind.ts';
import type { AnyExample, Example, PartRule } from '../check/rule.ts';
import type { Facts } from '../facts/facts.ts';
import type { FillingKind } from '../filling/filling-kind.ts';
import type { ForeignPaper } from '../manuscript/foreign-paper.ts';
import type { ReportedKind } from '../reporters/reported-kind.ts';
import type { PrintedKind } from '../template/printed-kind.ts';
import type { Templates } from '../template/templates.ts';
import type { ViewOptions } from '../view/tell-edition.ts';
import type { View } from '../view/view.ts';

/** One kind of paper as a value: all that the road and the session ask of it. Each has a folder beside this file, and a line in the list. */
export interface Kind extends CheckedKind, FillingKind, PrintedKind, ReportedKind {
  /** What prints its papers. */
  readonly templates: Templates;
  /** Makes the facts ready for one edition: figures put in, dates written, gaps marked, withheld pieces left out. Pure. */
  createView(facts: Facts, options: ViewOptions): View;
  /** Where running text stands in its facts: what a rule's example tells of a heading, paragraphs, points. */
  tellExample(told: Pick<Example, 'heading' | 'text' | 'points'>): Readonly<Record<string, unknown>>;
  /** How papers of this kind that another program wrote become facts; none where the kind cannot. */
  readonly importing?: Importing;
  /** Reads off a paper of another program what it is appraised by; undefined where it is none of the kind. */
  appraise?(paper: ForeignPaper): AppraisedParts | undefined;
  /** The facts that a year begins with when there is no paper to begin from. */
  start(reportYear: number | undefined): Facts;
  /** The facts that a year begins with after other facts: last year's of this kind, or those of a kind that comes before it in the year; undefined where those do not lead here. */
  continueFrom(last: Facts, reportYear: number | undefined): Begun | undefined;
}

/** How a kind takes papers that another program wrote. */
export interface Importing {
  /** Whether a paper is of this kind, by its title and its shape. */
  recognises(paper: ForeignPaper): boolean;
  /** The facts that it makes; what could be read otherwise is marked 待核实. What of it found no place, `notTaken` tells. */
  read(paper: ForeignPaper): Facts;
  /** The rules about parts that such a paper can be held against: those that ask for nothing which no paper prints. */
  readonly partRules: readonly PartRule<Facts, AnyExample>[];
  /** The parts asked for by law that a paper tells nowhere, not within another part either. */
  untold?(paper: ForeignPaper): readonly string[];
}

/** What a year begins with. */
export interface Begun {
  readonly facts: Facts;
  /** Whether the facts it began from are kept beside it, to show last year's answers. */
  readonly isNextYear: boolean;
  /** What was not taken, and why; a whole line. */
  readonly note?: string;
}
