import annualReport from '../../schemas/annual-report.schema.json' with { type: 'json' };
import profile from '../../schemas/profile.schema.json' with { type: 'json' };

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

/** The schema of the annual report's facts: draft 2020-12, every answer with its Chinese title. */
export const annualReportSchema: SchemaNode = annualReport as SchemaNode;

/** The schema of an office's own layout profile. */
export const profileSchema: SchemaNode = profile as SchemaNode;

/** Follows a `$ref` inside the schema; words beside the reference win over those of its target. */
export function resolve(node: SchemaNode): SchemaNode {
  if (!node.$ref) return node;
  const known = resolved.get(node) ?? follow(node, node.$ref);
  resolved.set(node, known);
  return known;
}

const resolved = new WeakMap<SchemaNode, SchemaNode>();

function follow(node: SchemaNode, reference: string): SchemaNode {
  const target = annualReportSchema.$defs?.[reference.slice('#/$defs/'.length)];
  if (!target) throw new Error(`schema reference ${reference} leads nowhere`);
  return { ...target, ...node };
}

/** The schema node that a JSON pointer into the facts falls under, or undefined when the schema has no such place. */
export function schemaAt(pointer: string): SchemaNode | undefined {
  let node: SchemaNode | undefined = annualReportSchema;
  for (const step of pointerSteps(pointer)) {
    const parent: SchemaNode = resolve(node);
    node = parent.items ?? (Object.hasOwn(parent.properties ?? {}, step) ? parent.properties?.[step] : undefined);
    if (!node) return undefined;
  }
  return resolve(node);
}

/** The Chinese title of what a JSON pointer points at; for an unknown place that of the nearest known one above it. */
export function titleAt(pointer: string): string {
  const title = schemaAt(pointer)?.title;
  return title ?? titleAt(pointer.slice(0, pointer.lastIndexOf('/')));
}

/** The steps of a JSON pointer, unescaped: /a~1b/0 → ['a/b', '0']. */
export function pointerSteps(pointer: string): string[] {
  const steps = pointer.split('/').slice(1);
  return pointer.includes('~') ? steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~')) : steps;
}

/** Writes one step of a JSON pointer: a/b → /a~1b. */
export function pointerStep(step: string | number): string {
  if (typeof step === 'number' || !(step.includes('~') || step.includes('/'))) return `/${step}`;
  return `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
