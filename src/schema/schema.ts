import { pointerStep, pointerSteps } from './pointer.ts';
import type { SchemaNode } from './schema-node.ts';
import { type Validator, validatorOf } from './validator.ts';

/** A schema as a value: everything that is asked of one, so that nobody imports a schema by name but its kind. */
export interface Schema {
  /** The schema of the whole. */
  readonly root: SchemaNode;
  /** Follows a `$ref` inside the schema; words beside the reference win over those of its target. */
  readonly resolve: (node: SchemaNode) => SchemaNode;
  /** The node that a JSON pointer into the facts falls under, or undefined when the schema has no such place. */
  readonly at: (pointer: string) => SchemaNode | undefined;
  /** The Chinese title of what a JSON pointer points at; for an unknown place that of the nearest known one above it. */
  readonly titleAt: (pointer: string) => string;
  /** The answers that are marked with `x-required: stage`; those inside lists are the lists' own matter. */
  readonly required: (stage: string) => readonly RequiredAnswer[];
  /** One finding for each answer that does not fit; a missing answer is no misfit, rules speak of those. */
  readonly validate: Validator;
}

/** An answer that a paper needs from some stage on. */
export interface RequiredAnswer {
  /** JSON pointer. */
  readonly path: string;
  readonly title: string;
  readonly steps: readonly string[];
}

/** Makes a schema (draft 2020-12, with the `x-` annotations) a value. What is asked twice is found once. */
export function schemaOf(root: SchemaNode): Schema {
  const resolved = new Map<SchemaNode, SchemaNode>();
  const required = new Map<string, readonly RequiredAnswer[]>();
  let validator: Validator | undefined;

  const resolve = (node: SchemaNode): SchemaNode => {
    if (!node.$ref) return node;
    const known = resolved.get(node) ?? follow(root, node, node.$ref);
    resolved.set(node, known);
    return known;
  };

  const at = (pointer: string): SchemaNode | undefined => {
    let node: SchemaNode | undefined = root;
    for (const step of pointerSteps(pointer)) {
      const parent: SchemaNode = resolve(node);
      node = parent.items ?? (Object.hasOwn(parent.properties ?? {}, step) ? parent.properties?.[step] : undefined);
      if (!node) return undefined;
    }
    return resolve(node);
  };

  const titleAt = (pointer: string): string =>
    at(pointer)?.title ?? titleAt(pointer.slice(0, pointer.lastIndexOf('/')));

  const requiredIn = (node: SchemaNode, stage: string, steps: readonly string[]): RequiredAnswer[] => {
    const own =
      node['x-required'] === stage ? [{ path: steps.map(pointerStep).join(''), title: node.title ?? '', steps }] : [];
    const inner = Object.entries(node.properties ?? {});
    return [...own, ...inner.flatMap(([key, child]) => requiredIn(resolve(child), stage, [...steps, key]))];
  };

  return {
    root,
    resolve,
    at,
    titleAt,
    required: (stage) => {
      const answers = required.get(stage) ?? requiredIn(root, stage, []);
      required.set(stage, answers);
      return answers;
    },
    validate: (value) => {
      validator ??= validatorOf(root, resolve);
      return validator(value);
    },
  };
}

function follow(root: SchemaNode, node: SchemaNode, reference: string): SchemaNode {
  const target = root.$defs?.[reference.slice('#/$defs/'.length)];
  if (!target) throw new Error(`schema reference ${reference} leads nowhere`);
  return { ...target, ...node };
}
