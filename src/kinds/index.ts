import { UsageError } from '../errors.ts';
import { annualReport } from './annual-report/index.ts';
import { experience } from './experience/index.ts';
import { keyPoints } from './key-points/index.ts';
import type { Kind } from './kind.ts';

/** Every kind of paper the tool knows. */
export const kinds: readonly Kind[] = [annualReport, keyPoints, experience];

/** The kind of a name; the first where none is named. Throws a UsageError that lists the names for one that is not known. */
export function kindNamed(name: string): Kind {
  const kind = name === '' ? annualReport : kinds.find((one) => one.name === name);
  if (kind) return kind;
  throw new UsageError(`没有“${name}”这种材料，可以写 ${kindNames()}`);
}

/** annual-report（法治政府建设年度报告）、key-points（…）. */
export function kindNames(): string {
  return kinds.map(({ name, title }) => `${name}（${title}）`).join('、');
}

/** The kind of some facts, as they say themselves; of what names none, or one that is not known, the first. */
export function kindOf(facts: unknown): Kind {
  const name = (facts as { readonly kind?: unknown } | null)?.kind;
  return kinds.find((kind) => kind.name === name) ?? annualReport;
}
