import type { Finding } from '../diagnostic.ts';
import { findIllegalCharacters, mayHoldIllegal } from '../domain/text/illegal-characters.ts';
import type { Result } from '../result.ts';
import { schemaAt, titleAt, validate } from '../schema/annual-report.ts';
import type { Facts } from './facts.ts';
import { parseJson } from './file/parse-json.ts';
import { placesIn } from './order/place.ts';
import { walkTexts } from './texts/walk-texts.ts';

/** Stands in for facts that cannot be trusted to have the schema's shape. */
const nothing: Facts = { kind: 'annual-report', schemaVersion: 1 };

/**
 * Reads the facts of one report from the content of a facts file (UTF-8 JSON).
 * The value is undefined when an answer does not fit the schema or holds a character no document may hold: each is an
 * error diagnostic. Throws a UsageError when the content is no UTF-8 or no JSON.
 */
export function loadFacts(content: string | Uint8Array): Result<Facts | undefined> {
  return fitFacts(parseFacts(content));
}

/** Holds what was read from a facts file against the schema; the value is undefined when it does not fit. */
export function fitFacts(value: unknown): Result<Facts | undefined> {
  const misfits = validate(value).map((finding) => ({ ruleId: 'answer-fits', finding }));
  const illegal = illegalCharacters(value).map((finding) => ({ ruleId: 'characters-are-legal', finding }));
  const facts = value as Facts;
  const placeOf = placesIn(misfits.length > 0 ? nothing : facts);
  const diagnostics = [...misfits, ...illegal].map(({ ruleId, finding }) => ({
    ...finding,
    ruleId,
    severity: 'error' as const,
    place: placeOf(finding.path),
    title: titleAt(finding.path),
  }));
  return { value: diagnostics.length > 0 ? undefined : facts, diagnostics };
}

/** Reads the JSON of facts of any version; what is wrong with it is told by the Chinese titles of the schema. */
export function parseFacts(content: string | Uint8Array): unknown {
  return parseJson(content, (pointer) => schemaAt(pointer)?.title);
}

/** One finding a text, of the first of them: what was pasted with its line breaks has thousands. */
function illegalCharacters(value: unknown): Finding[] {
  return walkTexts(value, mayHoldIllegal).flatMap(({ path, text }) => {
    const [first, ...others] = findIllegalCharacters(text);
    if (!first) return [];
    const { offset, name } = first;
    const more = others.length > 0 ? `；这段文字里这样的字符共有${others.length + 1}个` : '';
    return [
      {
        path,
        message: `第${[...text.slice(0, offset)].length + 1}个字是${name}，公文里不能有${more}`,
        hint: name === '换行' ? '一个自然段写一条，分段请分成几条' : '请删除这个字符',
      },
    ];
  });
}
