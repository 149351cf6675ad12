import { answerAt } from '../../facts/answer-at.ts';
import type { Facts } from '../../facts/facts.ts';
import type { FactsKind } from '../../facts/facts-kind.ts';
import { placeOf } from '../../facts/order/place.ts';
import type { Question } from '../../questionnaire/question.ts';
import { summaryOf } from '../../questionnaire/summary.ts';
import { pointerStep, pointerSteps } from '../../schema/pointer.ts';

/** What a question is called where it is asked: its part, the entries it lies in by their own words, its groups, its title; each once. */
export function questionHead(kind: FactsKind, facts: Facts, { pointer, groups, title }: Question): string {
  const words = [placeName(kind, facts, pointer), ...entryNames(facts, pointer), ...groups, title];
  return [...new Set(words.filter((word) => word !== ''))].join(' · ');
}

function placeName(kind: FactsKind, facts: Facts, pointer: string): string {
  const [group = ''] = pointerSteps(pointer);
  const isPart = kind.parts.some(({ name }) => name === group);
  return isPart ? kind.schema.titleAt(`/${group}`) : placeOf(kind, facts, pointer);
}

/** The entries of lists that a pointer leads through; an entry that says nothing yet by its number. Figures and annexes have their place's name. */
function entryNames(facts: Facts, pointer: string): string[] {
  const steps = pointerSteps(pointer);
  if (steps[0] === 'indicators' || steps[0] === 'annexes') steps.splice(0, 2);
  const names: string[] = [];
  let path = pointer.slice(0, pointer.length - steps.map(pointerStep).join('').length);
  for (const step of steps.slice(0, -1)) {
    path += pointerStep(step);
    if (!/^\d+$/.test(step)) continue;
    const summary = summaryOf(answerAt(facts, path) ?? {});
    names.push(summary === '（空）' ? `第${Number(step) + 1}条` : summary);
  }
  return names;
}
