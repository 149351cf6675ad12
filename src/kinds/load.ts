import { parseJson } from '../facts/file/parse-json.ts';
import { fitFacts } from '../facts/fit-facts.ts';
import type { Result } from '../result.ts';
import type { PaperFacts } from './any-facts.ts';
import { kindNames, kindOf, kinds } from './index.ts';
import type { Kind } from './kind.ts';

/** Facts with their kind. */
export interface Paper extends Result<PaperFacts | undefined> {
  readonly kind: Kind;
}

/**
 * Reads the facts of one paper of any kind from the content of a facts file (UTF-8 JSON).
 * The value is undefined when an answer does not fit the schema or holds a character no document may hold: each is an
 * error diagnostic. Throws a UsageError when the content is no UTF-8 or no JSON.
 */
export function loadFacts(content: string | Uint8Array): Result<PaperFacts | undefined> {
  const { value, diagnostics } = loadPaper(content);
  return { value, diagnostics };
}

/** The same, with the kind that the facts are of, or would be of. */
export function loadPaper(content: string | Uint8Array): Paper {
  return fitPaper(parseFacts(content));
}

/** Holds what was read against the schema of the kind that it names; a name that no kind has is told with those there are. */
export function fitPaper(value: unknown): Paper {
  const kind = kindOf(value);
  const { value: facts, diagnostics } = fitFacts(kind, value);
  const named = (value as { readonly kind?: unknown } | null)?.kind;
  const isUnknown = typeof named === 'string' && named !== kind.name;
  const told = diagnostics.map((one) =>
    isUnknown && one.path === '/kind'
      ? { ...one, message: `没有“${named}”这种材料`, hint: `可以写 ${kindNames()}` }
      : one,
  );
  return { kind, value: facts as PaperFacts | undefined, diagnostics: told };
}

/** Reads the JSON of facts of any kind and version; what is wrong with it is told by the Chinese titles of the schemas. */
export function parseFacts(content: string | Uint8Array): unknown {
  return parseJson(content, (pointer) => kinds.flatMap(({ schema }) => schema.at(pointer)?.title ?? [])[0]);
}
