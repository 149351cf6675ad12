import type { Diagnostic, Finding } from '../diagnostic.ts';
import type { RuleText } from './rule.ts';

/** Who tells where a path stands, and what stands there. */
interface Places {
  readonly placeOf: (path: string) => string;
  readonly titleAt: (path: string) => string;
}

/** Makes the bare finding of a rule whole. */
export function wholeFinding(
  finding: Finding,
  { id, severity, source, basis }: Pick<RuleText, 'id' | 'severity' | 'source' | 'basis'>,
  places: Places,
): Diagnostic {
  const { path } = finding;
  return { ...finding, ruleId: id, severity, basis, source, place: places.placeOf(path), title: places.titleAt(path) };
}
