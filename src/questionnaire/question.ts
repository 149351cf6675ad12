/** One of the values of a choice. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/** How a question is answered; each way of asking (terminal, workbook, web) has a widget for each. */
export type AnswerForm =
  /** A word or two. */
  | { readonly type: 'line' }
  /** One paragraph. */
  | { readonly type: 'paragraph' }
  /** Any number of paragraphs. */
  | { readonly type: 'paragraphs' }
  /** Several short names. */
  | { readonly type: 'names' }
  /** A number; `figure` where unit and 约/余 stand beside it. */
  | { readonly type: 'number'; readonly figure: boolean }
  | { readonly type: 'date' }
  | { readonly type: 'yes-no' }
  | { readonly type: 'choice'; readonly options: readonly Option[] }
  | { readonly type: 'choices'; readonly options: readonly Option[] }
  /** Which groups are in use. */
  | { readonly type: 'groups'; readonly options: readonly Option[] }
  /** A list whose entries have questions of their own; `entry` is what one is called. */
  | { readonly type: 'entries'; readonly entry: string }
  /** Rows of cells: not asked in a line of text. */
  | { readonly type: 'table' };

/** A question about one answer of the facts, ready to be asked. */
export interface Question {
  /** JSON pointer of the answer. */
  readonly pointer: string;
  readonly title: string;
  /** The titles of the groups it stands in, from the outside in: 同级党委. */
  readonly groups: readonly string[];
  readonly help: string;
  readonly example: string | undefined;
  readonly basis: string | undefined;
  /** Asked only of someone who wants more. */
  readonly rare: boolean;
  /** Whether an entry cannot be without it. */
  readonly needed: boolean;
  readonly form: AnswerForm;
}
