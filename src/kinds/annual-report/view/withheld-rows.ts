import { chosenEdition } from '../../../facts/chosen-edition.ts';
import { isWithheld } from '../../../facts/texts/withheld.ts';
import { beginnings, withheldRows as rowsOf } from '../../../view/review-tables.ts';
import type { AnnualReport } from '../facts.generated.ts';
import { factsKind } from '../facts-kind.ts';

/**
 * What the public edition leaves out, piece by piece. Duties of those whose authority does not report in public stand in no
 * numbered place of the review copy either, so that only their part is named.
 */
export function withheldRows(facts: AnnualReport): string[][] {
  const startOf = beginnings(factsKind, facts);
  const { terms } = chosenEdition(factsKind, facts, 'public');
  const others = (facts.leadership?.items ?? []).flatMap((one, index) =>
    one.role && !terms.leadershipRoles.includes(one.role) && !isWithheld(one, 'public')
      ? [[factsKind.schema.titleAt('/leadership'), startOf(`/leadership/items/${index}`), '公开稿不写党委主要负责人']]
      : [],
  );
  return [...rowsOf(factsKind, facts), ...others];
}
