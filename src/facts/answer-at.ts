import { pointerSteps } from '../schema/pointer.ts';
import type { Facts } from './facts.ts';

type Container = Readonly<Record<string, unknown>> | readonly unknown[];

/** The answer that a JSON pointer leads to, or undefined where there is none. */
export function answerAt(facts: unknown, pointer: string): unknown {
  return pointerSteps(pointer).reduce<unknown>(
    (value, step) => (isContainer(value) && Object.hasOwn(value, step) ? value[step as keyof Container] : undefined),
    facts,
  );
}

/** The list that a JSON pointer leads to; empty where there is none. */
export function listAt(facts: unknown, pointer: string): readonly unknown[] {
  const answer = answerAt(facts, pointer);
  return Array.isArray(answer) ? answer : [];
}

/** The facts with `answer` at a JSON pointer; what lies on the way is made, and `-` stands for the end of a list. */
export function withAnswer<Told extends Facts>(facts: Told, pointer: string, answer: unknown): Told {
  return put(facts, pointerSteps(pointer), answer) as Told;
}

/** The facts without the answer at a JSON pointer; a group that is left empty goes with it, an entry of a list stays. */
export function withoutAnswer<Told extends Facts>(facts: Told, pointer: string): Told {
  return (drop(facts, pointerSteps(pointer)) ?? {}) as Told;
}

function put(value: unknown, [step, ...rest]: readonly string[], answer: unknown): unknown {
  if (step === undefined) return answer;
  const list = listOf(value, step);
  if (list) {
    const index = step === '-' ? list.length : Number(step);
    return [...list.slice(0, index), put(list[index], rest, answer), ...list.slice(index + 1)];
  }
  const group = isContainer(value) ? value : {};
  const child = Object.hasOwn(group, step) ? group[step as keyof Container] : undefined;
  return { ...group, [step]: put(child, rest, answer) };
}

function drop(value: unknown, [step, ...rest]: readonly string[]): unknown {
  if (step === undefined || !isContainer(value)) return undefined;
  if (Array.isArray(value)) {
    if (rest.length === 0) return value.toSpliced(Number(step), 1);
    return value.map((entry, index) => (index === Number(step) ? (drop(entry, rest) ?? {}) : entry));
  }
  const { [step]: child, ...others } = value as Record<string, unknown>;
  const left = drop(child, rest);
  if (left !== undefined) return { ...value, [step]: left };
  return Object.keys(others).length > 0 ? others : undefined;
}

/** The list that a step leads into; where nothing is yet, a number or `-` can only be a place in a list. */
function listOf(value: unknown, step: string): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  return value === undefined && /^(-|\d+)$/.test(step) ? [] : undefined;
}

function isContainer(value: unknown): value is Container {
  return typeof value === 'object' && value !== null;
}
