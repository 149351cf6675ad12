import { shorten } from '../domain/text/shorten.ts';
import type { AnyExample, Example } from './rule.ts';

const longest = 200;

/** A rule's example as a reader sees it: its words, and the answers besides as JSON; a text of thousands of characters cut to its beginning. */
export function exampleText({ heading, text = [], points = [], ...facts }: Example | AnyExample): string {
  const words = [...(heading === undefined ? [] : [heading]), ...text, ...points].map(shortened);
  const answers = JSON.stringify(facts, (_key, value) => (typeof value === 'string' ? shortened(value) : value));
  return [...words, ...(answers === '{}' ? [] : [answers])].join('\n');
}

function shortened(text: string): string {
  return text.length > longest ? `${shorten(text, 20)}（共${text.length}字）` : text;
}
