import { answerAt } from '../facts/answer-at.ts';
import type { Facts } from '../facts/facts.ts';
import { pointerStep } from '../schema/pointer.ts';
import type { SchemaNode } from '../schema/schema-node.ts';
import { answerForm, onlyAnswer } from './answer-form.ts';
import { applies } from './applies.ts';
import type { AskedKind } from './asked-kind.ts';
import { listOptions, type MadeLists } from './list-options.ts';
import type { Offered } from './option-list.ts';
import type { Option, Question } from './question.ts';

/**
 * The questions that arise at a pointer, in the schema's order: of a group those of its parts, of a list the one about
 * the list. The questions of a list's entries are asked for entry by entry. What an office has to choose from of its own is
 * `offered`.
 */
export function questionsAt(
  kind: AskedKind,
  facts: Facts,
  pointer: string,
  offered: Offered = {},
  made: MadeLists = new Map(),
): Question[] {
  const { at } = kind.schema;
  const node = at(pointer);
  const parent = at(pointer.slice(0, pointer.lastIndexOf('/')));
  const neighbours = Object.keys(parent?.properties ?? {});
  const around = { kind, groups: [], rare: false, needed: false, neighbours, offered, made };
  return node ? questionsOf(facts, pointer, node, around) : [];
}

/** The questions at a pointer and those of every entry that lists there already have; an entry's before its list's. */
export function everyQuestion(
  kind: AskedKind,
  facts: Facts,
  pointer: string,
  made: MadeLists = new Map(),
): readonly Question[] {
  return questionsAt(kind, facts, pointer, {}, made).flatMap((question) => [
    ...entryQuestions(kind, facts, question, made),
    question,
  ]);
}

interface Around {
  readonly kind: AskedKind;
  readonly groups: readonly string[];
  readonly rare: boolean;
  readonly needed: boolean;
  readonly neighbours: readonly string[];
  readonly offered: Offered;
  readonly made: MadeLists;
}

function entryQuestions(kind: AskedKind, facts: Facts, { form, pointer }: Question, made: MadeLists): Question[] {
  if (form.type !== 'entries') return [];
  const entries = answerAt(facts, pointer);
  if (!Array.isArray(entries)) return [];
  return entries.flatMap((_entry, index) => everyQuestion(kind, facts, `${pointer}/${index}`, made));
}

function questionsOf(facts: Facts, pointer: string, node: SchemaNode, around: Around): Question[] {
  if (node['x-generated'] || node.const !== undefined || !applies(facts, pointer, node)) return [];
  const rare = around.rare || node['x-rare'] === true;
  const form = answerForm(around.kind.schema, node, around.neighbours);
  if (around.needed && onlyAnswer(around.kind.schema, node) !== undefined) return [];
  const own = form ? [question(facts, pointer, node, { ...around, rare }, form)] : [];
  return [...own, ...partsOf(facts, pointer, node, { ...around, rare }, form === undefined)];
}

/** Parts of a group; of chosen groups only those in use. */
function partsOf(facts: Facts, pointer: string, node: SchemaNode, around: Around, isPlain: boolean): Question[] {
  const used = answerAt(facts, pointer) as object | undefined;
  const { schema } = around.kind;
  return Object.entries(node.properties ?? {}).flatMap(([key, child]) => {
    if (!isPlain && !Object.hasOwn(used ?? {}, key)) return [];
    const part = schema.resolve(child);
    const below = answerForm(schema, part) ? around.groups : [...around.groups, part.title ?? key];
    return questionsOf(facts, pointer + pointerStep(key), part, {
      ...around,
      groups: below,
      needed: node.required?.includes(key) ?? false,
      neighbours: Object.keys(node.properties ?? {}),
    });
  });
}

function question(facts: Facts, pointer: string, node: SchemaNode, around: Around, form: Question['form']): Question {
  const list = listOptions(around.kind, facts, pointer, node['x-options'], around.offered, around.made);
  return {
    pointer,
    title: node.title ?? '',
    groups: around.groups,
    help: (node.description ?? '') + (list?.note ?? ''),
    example: node.examples?.[0] === undefined ? undefined : exampleText(node.examples[0], form),
    basis: node['x-basis'],
    rare: around.rare,
    needed: around.needed || node['x-required'] === 'draft',
    form: list ? { type: 'choices', options: list.options } : inUse(around.kind, facts, pointer, node, form),
  };
}

/** Of groups only those that the level of the authority has. */
function inUse(
  kind: AskedKind,
  facts: Facts,
  pointer: string,
  node: SchemaNode,
  form: Question['form'],
): Question['form'] {
  return form.type === 'groups' ? { ...form, options: usable(kind, facts, pointer, node, form.options) } : form;
}

function usable(
  { schema }: AskedKind,
  facts: Facts,
  pointer: string,
  node: SchemaNode,
  options: readonly Option[],
): Option[] {
  return options.filter(({ value }) => {
    const group = node.properties?.[value];
    return group && applies(facts, pointer + pointerStep(value), schema.resolve(group));
  });
}

function exampleText(example: unknown, form: Question['form']): string {
  if (form.type === 'yes-no') return example === true ? '是' : '否';
  return Array.isArray(example) ? example.flat().join('、') : String(example);
}
