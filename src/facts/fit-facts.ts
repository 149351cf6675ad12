import type { Finding } from '../diagnostic.ts';
import { findIllegalCharacters, mayHoldIllegal } from '../domain/text/illegal-characters.ts';
import type { Result } from '../result.ts';
import type { Facts } from './facts.ts';
import type { FactsKind } from './facts-kind.ts';
import { placesIn } from './order/place.ts';
import { walkTexts } from './texts/walk-texts.ts';

/**
 * Holds what was read from a facts file against the schema of its kind. The value is undefined when an answer does not fit, or
 * holds a character that no document may hold: each is an error diagnostic.
 */
export function fitFacts(kind: FactsKind, value: unknown): Result<Facts | undefined> {
  const misfits = kind.schema.validate(value).map((finding) => ({ ruleId: 'answer-fits', finding }));
  const illegal = illegalCharacters(value).map((finding) => ({ ruleId: 'characters-are-legal', finding }));
  const facts = value as Facts;
  const placeOf = placesIn(kind, misfits.length > 0 ? nothing(kind) : facts);
  const diagnostics = [...misfits, ...illegal].map(({ ruleId, finding }) => ({
    ...finding,
    ruleId,
    severity: 'error' as const,
    place: placeOf(finding.path),
    title: kind.schema.titleAt(finding.path),
  }));
  return { value: diagnostics.length > 0 ? undefined : facts, diagnostics };
}

/** Stands in for facts that cannot be trusted to have the schema's shape. */
function nothing({ name, version }: FactsKind): Facts {
  return { kind: name, schemaVersion: version };
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
