import { type FactsDifference, type Merged, mergeFacts } from '../../differences/merging/merge-facts.ts';
import type { Facts } from '../../facts/facts.ts';
import { tidy } from '../../filling/lines/tidy.ts';
import { kindOf } from '../../kinds/index.ts';
import type { BringAsked, Bringing, Brought, ChangeRow } from './brought.ts';
import { broughtBy, compareFiles } from './compare-files.ts';

/** Says what came with files, or what another 底稿 has otherwise. */
export async function bring({ facts, bringing, prints }: BringAsked): Promise<Brought> {
  const mine = tidy(kindOf(facts), facts);
  if (bringing.type === 'edited') return broughtBy(mine, await compareFiles(mine, bringing.files, prints));
  return otherFacts(mine, bringing);
}

type OtherFacts = Extract<Bringing, { type: 'facts' }>;

function otherFacts(mine: BringAsked['facts'], bringing: OtherFacts): Brought {
  const { name, theirs, purpose } = bringing;
  const kind = kindOf(mine);
  if (kindOf(theirs).name !== kind.name)
    return { files: [{ name, problem: 'other-kind', revisions: [], remarks: [] }], rows: [], comments: [] };
  const base = baseOf(mine, bringing);
  const { differences, moved } = merged(mine, theirs, base);
  const noted = (theirs.marks?.length ?? 0) + (theirs.waivers?.length ?? 0);
  const remarks = [
    ...(moved > 0 ? [`有 ${moved} 条先后次序不同，次序照现在的`] : []),
    ...(purpose !== 'version' && noted > 0
      ? [`那一份里有 ${noted} 处标记（待核实、批注、保留不改等），文字对得上的一并放进来`]
      : []),
  ];
  const file = { name, hasBase: base !== undefined, revisions: [], remarks };
  return { files: [file], rows: differences.map((one) => rowOf(one, bringing)), comments: [], base };
}

/** What both were made of: what is known, else what the paper once was, where the other one is nearer to that than to what it is now. */
function baseOf(mine: Facts, { theirs, base, bases = [] }: OtherFacts): Facts | undefined {
  if (base) return base;
  const far = merged(mine, theirs, undefined).differences.length;
  const near = bases.map((one) => ({ one, count: merged(one, theirs, undefined).differences.length }));
  const [nearest] = near.toSorted((one, other) => one.count - other.count);
  return nearest && nearest.count < far ? nearest.one : undefined;
}

/** What another 底稿 has otherwise. */
export function merged(mine: Facts, theirs: Facts, base: Facts | undefined): Merged {
  const kind = kindOf(mine);
  const tidied = (facts: Facts) => tidy(kind, facts);
  return mergeFacts({ kind, mine: tidied(mine), theirs: tidied(theirs), base: base && tidied(base) });
}

function rowOf(difference: FactsDifference, { name, purpose }: OtherFacts): ChangeRow {
  const { id, kind, place, path, before, after, isSure, isConflict } = difference;
  const [take, leave] = purpose === 'version' ? ['用那时的', '用现在的'] : ['采用', '不采用'];
  const choices = [
    { value: 'take', name: kind === 'removed' ? '删去' : take },
    { value: 'leave', name: kind === 'removed' ? '不删' : leave },
  ];
  const asks = isConflict ? (['both-wrote'] as const) : kind === 'removed' ? (['removed'] as const) : [];
  const usual = purpose === 'version' ? 'leave' : isSure ? 'take' : undefined;
  return {
    id,
    from: [name],
    kind,
    place,
    path,
    before,
    after,
    asks,
    figures: [],
    choices,
    ...(usual ? { usual } : {}),
    rivals: [],
  };
}
