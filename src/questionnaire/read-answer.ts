import { readDate } from '../domain/days/dates.ts';
import { readFigure } from '../domain/figures/read-number.ts';
import { answerAt, withAnswer, withoutAnswer } from '../facts/answer-at.ts';
import type { Facts } from '../facts/facts.ts';
import type { FactsKind } from '../facts/facts-kind.ts';
import { fitFacts } from '../facts/fit-facts.ts';
import { pointerStep, pointerSteps } from '../schema/pointer.ts';
import { onlyAnswer } from './answer-form.ts';
import type { Question } from './question.ts';

/** Facts with a typed answer in them, or what is wrong with it. */
export type Reading = { readonly facts: Facts } | { readonly problem: string };

/**
 * Puts what someone typed in answer to a question into the facts, held against the same schema that a facts file is:
 * numbers with separators, 余 and units, dates in any usual form, names with 、 between.
 */
export function readAnswer(kind: FactsKind, facts: Facts, question: Question, typed: string): Reading {
  const text = typed.trim();
  if (question.form.type === 'number' && question.form.figure) return readFigureAnswer(kind, facts, question, text);
  return putAnswer(kind, facts, question.pointer, typedValue(question, text));
}

/** Puts a finished value into the facts, or says what is wrong with it in the words of the check. */
export function putAnswer(kind: FactsKind, facts: Facts, pointer: string, value: unknown): Reading {
  return judge(kind, withOnlyAnswers(kind, withAnswer(facts, pointer, value), pointer), pointer);
}

/** The facts without an answer, or without its group where the group cannot stand without it; undefined when that is an entry. */
export function takeAway({ schema }: FactsKind, facts: Facts, pointer: string): Facts | undefined {
  const group = pointer.slice(0, pointer.lastIndexOf('/'));
  const isRequired = schema.at(group)?.required?.includes(pointer.slice(group.length + 1));
  if (!isRequired) return withoutAnswer(facts, pointer);
  return /\/\d+$/.test(group) ? undefined : withoutAnswer(facts, group);
}

/** Gives the neighbours that an answer cannot stand without, where only one answer is possible. */
function withOnlyAnswers({ schema }: FactsKind, facts: Facts, pointer: string): Facts {
  const group = pointer.slice(0, pointer.lastIndexOf('/'));
  const { properties = {}, required = [] } = schema.at(group) ?? {};
  return required.reduce<Facts>((filled, key) => {
    const place = group + pointerStep(key);
    const only = onlyAnswer(schema, schema.resolve(properties[key] ?? {}));
    const isAbsent = only !== undefined && answerAt(filled, place) === undefined;
    return isAbsent ? withAnswer(filled, place, only) : filled;
  }, facts);
}

function readFigureAnswer(kind: FactsKind, facts: Facts, { pointer }: Question, text: string): Reading {
  const figure = readFigure(text);
  if (!figure) return putAnswer(kind, facts, pointer, text);
  const entry = pointer.slice(0, pointer.lastIndexOf('/'));
  const withValue = withAnswer(facts, pointer, figure.value);
  const withUnit = figure.unit ? withAnswer(withValue, `${entry}/unit`, figure.unit) : withValue;
  const approx = `${entry}/approx`;
  return judge(
    kind,
    figure.approx ? withAnswer(withUnit, approx, figure.approx) : withoutAnswer(withUnit, approx),
    pointer,
  );
}

/** Fits the one answer at a pointer; what else the report holds is neither read nor judged. A pointer with `-` names no answer yet. */
function judge(kind: FactsKind, facts: Facts, pointer: string): Reading {
  if (pointerSteps(pointer).includes('-')) return { facts };
  const place = pointer.replace(/\/\d+(?=\/|$)/g, '/0');
  const alone = withAnswer({ kind: facts.kind, schemaVersion: facts.schemaVersion }, place, answerAt(facts, pointer));
  const { diagnostics } = fitFacts(kind, JSON.parse(JSON.stringify(alone)));
  const own = diagnostics.find(({ path }) => path === place || path.startsWith(`${place}/`));
  return own ? { problem: `填写不符合要求：${own.message}${own.hint ? `；${own.hint}` : ''}` } : { facts };
}

function typedValue({ form }: Question, text: string): unknown {
  switch (form.type) {
    case 'number':
      return readFigure(text)?.value ?? text;
    case 'date':
      return readDate(text) ?? text;
    case 'names':
    case 'choices':
      return text.split(/[、，,；;\n]/u).flatMap((name) => name.trim() || []);
    case 'yes-no':
      return /^(是|true|y|yes)$/i.test(text) ? true : /^(否|false|n|no)$/i.test(text) ? false : text;
    default:
      return text;
  }
}
