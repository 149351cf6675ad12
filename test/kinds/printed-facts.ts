import type { Edition } from '../../src/domain/editions/edition.ts';
import type { Facts } from '../../src/facts/facts.ts';
import { arrange } from '../../src/facts/order/arrangement.ts';
import type { AnnualReport } from '../../src/kinds/annual-report/facts.generated.ts';
import type { Kind } from '../../src/kinds/kind.ts';
import { MarkedText } from '../../src/view/marked-text.ts';
import { tellEdition } from '../../src/view/tell-edition.ts';
import type { View } from '../../src/view/view.ts';

/** Answers that no edition prints, wherever they stand; docs/importing.md lists them. */
const neverPrinted = new Set(
  'transition areas source withhold id addresses answers role duty date count width form level awardedBy'.split(' '),
);

/** Groups that are not printed as they stand, or are told of below. */
const ownGroups = new Set([
  'marks',
  'stoppedAt',
  'editions',
  'structure',
  'authority',
  'indicators',
  'previousPlan',
  'previousReport',
  'previousTasks',
  'approval',
  'call',
  'dataAsOf',
  'publication',
  'schemaVersion',
  'own',
  'document',
  'notice',
  'title',
]);

/** What an edition of some facts prints, references written out, each answer as far as its limits can be seen in print. */
export function printedFacts(kind: Kind, facts: Facts, edition: Edition): object {
  const { texts, expand } = tellEdition({ ...kind, statutory: {} }, facts, { edition });
  const told = {
    ...texts,
    ...(kind.name === 'annual-report' && { plan: withoutAssignments(texts as unknown as AnnualReport) }),
  };
  const groups = Object.entries(told).filter(([name]) => !ownGroups.has(name));
  const parts = arrange(kind, facts).map(({ part, heading, within }) => [part, String(expand(heading) ?? ''), within]);
  const {
    parts: _parts,
    review: _review,
    annexes: _annexes,
    ...elements
  } = kind.createView(facts, { edition }) as View & Record<string, unknown>;
  return plain({ ...Object.fromEntries(groups), told: parts, elements }) as object;
}

/** Who does what is planned, and until when, is printed in key points alone. */
function withoutAssignments({ plan }: AnnualReport): AnnualReport['plan'] {
  return plan && { ...plan, list: (plan.list ?? []).map(({ leadDepartment: _who, deadline: _when, ...one }) => one) };
}

function plain(value: unknown): unknown {
  if (value instanceof MarkedText) return String(value);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([name, one]) => !neverPrinted.has(name) && one !== undefined);
  if ('clauses' in value && value.clauses)
    return plain({
      ...value,
      clauses: undefined,
      told: texts(value.clauses),
      ...('tail' in value && value.tail === '。' && { tail: undefined }),
    });
  return merged(Object.fromEntries(entries.map(([name, one]) => [name, plain(one)])));
}

/** Puts together what stands in one line without a mark between: lead and text of a point, the words behind the last point, a shortcoming and its cause. */
function merged({ points, outro, problem, cause, ...rest }: Record<string, unknown>): object {
  const told = (points as { lead?: string; text: string }[] | undefined)?.map(({ lead = '', text }) => lead + text);
  const ends = told?.length && [...told.slice(0, -1), `${told.at(-1)}${outro ?? ''}`];
  const words = [problem, cause].filter((one) => one !== undefined).join('，');
  return {
    ...rest,
    ...(ends && { points: ends }),
    ...(!ends && outro !== undefined && { outro }),
    ...(words !== '' && { problem: words }),
  };
}

function texts(clauses: unknown): string[] {
  return (clauses as { text: string }[]).map(({ text }) => String(text));
}
