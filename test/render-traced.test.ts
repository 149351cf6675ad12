import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Inline } from '../src/document/inline.ts';
import { answerAt } from '../src/facts/answer-at.ts';
import { namedEditions } from '../src/kinds/editions.ts';
import { loadFacts } from '../src/kinds/load.ts';
import { compose } from '../src/render.ts';

const samples = readdirSync('samples').map((name) => {
  const { value } = loadFacts(readFileSync(`samples/${name}/facts.json`));
  if (!value) throw new Error(`${name} does not fit`);
  return { name, facts: value };
});
const cases = samples.flatMap(({ name, facts }) => namedEditions(facts).map((edition) => ({ name, edition, facts })));

describe.each(cases)('$name $edition', ({ edition, facts }) => {
  test('prints the same whether its texts say where they come from or not', async () => {
    const { value: plain } = await compose(facts, { edition });
    const { value: traced } = await compose(facts, { edition, isTraced: true });
    expect(joined(traced?.document)).toEqual(joined(plain?.document));
  });

  test('says of each piece the stretch of the answer that was printed so', async () => {
    const { value } = await compose(facts, { edition, isTraced: true });
    const pieces = inlinesOf(value?.document).filter(({ source }) => source);
    expect(pieces.length).toBeGreaterThan(20);
    const wrong = pieces.filter(({ text, source = { path: '', start: 0, end: 0 } }) => {
      const written = String(answerAt(facts, source.path)).slice(source.start, source.end);
      return !(written.startsWith('{') || /^\d{4}-\d\d-\d\d$/.test(written) || written.trim().startsWith(text.trim()));
    });
    expect(wrong).toEqual([]);
  });
});

/** A tree with pieces that stand side by side put together. */
function joined(value: unknown): unknown {
  if (isContent(value)) {
    const content: Inline[] = [];
    for (const { text, mark } of value) {
      const last = content.at(-1);
      const isGoingOn = last !== undefined && last.mark === mark;
      content.splice(isGoingOn ? -1 : content.length, 1, {
        text: isGoingOn ? last.text + text : text,
        ...(mark ? { mark } : {}),
      });
    }
    return content;
  }
  if (Array.isArray(value)) return value.map(joined);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, joined(child)]));
}

function inlinesOf(value: unknown): Inline[] {
  if (isContent(value)) return [...value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(inlinesOf) : [];
}

function isContent(value: unknown): value is readonly Inline[] {
  return Array.isArray(value) && value.length > 0 && value.every((one) => typeof one?.text === 'string' && !one.type);
}
