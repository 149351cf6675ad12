import type { Facts } from '../facts/facts.ts';
import { placeOf } from '../facts/order/place.ts';
import type { Question } from '../questionnaire/question.ts';

/** What a question is called where it is asked: its place in the report, its groups, its title; each once. */
export function questionHead(facts: Facts, { pointer, groups, title }: Question): string {
  return [...new Set([placeOf(facts, pointer), ...groups, title].filter((word) => word !== ''))].join(' · ');
}
