import { shorten } from '../domain/text/shorten.ts';
import type { Rule } from './rule.ts';

const longest = 200;

/** A rule's example as a reader sees it: JSON, a text of thousands of characters cut to its beginning. */
export function exampleText(facts: Rule['wrong'], indent?: number): string {
  return JSON.stringify(facts, (_key, value) => (typeof value === 'string' ? shortened(value) : value), indent);
}

function shortened(text: string): string {
  return text.length > longest ? `${shorten(text, 20)}（共${text.length}字）` : text;
}
