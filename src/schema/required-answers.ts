import { annualReportSchema, pointerStep, resolve, type SchemaNode } from './schema.ts';

/** An answer that a report needs from some stage on. */
export interface RequiredAnswer {
  readonly path: string;
  readonly title: string;
  readonly steps: readonly string[];
}

/** The answers that the schema marks with `x-required: stage`; those inside lists are the lists' own matter. */
export function requiredAnswers(stage: string): readonly RequiredAnswer[] {
  const answers = known.get(stage) ?? find(annualReportSchema, stage, []);
  known.set(stage, answers);
  return answers;
}

/** The schema stays what it is, and so do they. */
const known = new Map<string, readonly RequiredAnswer[]>();

function find(node: SchemaNode, stage: string, steps: readonly string[]): RequiredAnswer[] {
  const own =
    node['x-required'] === stage ? [{ path: steps.map(pointerStep).join(''), title: node.title ?? '', steps }] : [];
  const inner = Object.entries(node.properties ?? {});
  return [...own, ...inner.flatMap(([key, child]) => find(resolve(child), stage, [...steps, key]))];
}
