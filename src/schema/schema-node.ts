/** A node of a schema as this project reads it: JSON Schema 2020-12 and the `x-` annotations of docs/architecture.md. */
export interface SchemaNode {
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly string[];
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: boolean;
  readonly required?: readonly string[];
  readonly items?: SchemaNode;
  readonly format?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, SchemaNode>>;
  /** The regulation or standard that asks for this answer. */
  readonly 'x-basis'?: string;
  /** The stage from which a report without this answer may not be sent. */
  readonly 'x-required'?: string;
  /** Whether the answer is never printed in the report itself. */
  readonly 'x-internal'?: boolean;
  /** Whether the tool makes the answer, and nobody is asked. */
  readonly 'x-generated'?: boolean;
  /** Chinese words for the values of an `enum`. */
  readonly 'x-labels'?: Readonly<Record<string, string>>;
  /** What a `pattern` wants, in a clerk's words. */
  readonly 'x-pattern-hint'?: string;
  /** The list that the answer is chosen from, where it is not fixed: the year's Outline, the report's shortcomings. */
  readonly 'x-options'?: string;
  /** A paragraph of the report, or several, rather than a word or two. */
  readonly 'x-prose'?: boolean;
  /** Asked only of someone who asks for more. */
  readonly 'x-rare'?: boolean;
  /** When the question arises: for each answer (absolute pointer, or a neighbour's name) the values, or whether there is one. */
  readonly 'x-when'?: Readonly<Record<string, readonly string[] | boolean>>;
  /** Which of the groups below are in use is itself an answer. */
  readonly 'x-chosen'?: boolean;
}
