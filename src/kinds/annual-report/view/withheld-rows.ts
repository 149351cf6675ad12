import { shorten } from '../../../domain/text/shorten.ts';
import { chosenEdition } from '../../../facts/chosen-edition.ts';
import { placeOf } from '../../../facts/order/place.ts';
import { printedTexts } from '../../../facts/texts/printed-texts.ts';
import { isWithheld, withheldPieces } from '../../../facts/texts/withheld.ts';
import type { AnnualReport } from '../facts.generated.ts';
import { factsKind } from '../facts-kind.ts';

/**
 * What the public edition leaves out, piece by piece: where it stands, how it begins, why. Duties of those whose authority
 * does not report in public stand in no numbered place of the review copy either, so that only their part is named.
 */
export function withheldRows(facts: AnnualReport): string[][] {
  const beginnings = printedTexts(factsKind, facts);
  const startOf = (path: string) => shorten(beginnings.find((one) => one.path.startsWith(`${path}/`))?.text ?? '', 30);
  const { terms } = chosenEdition(factsKind, facts, 'public');
  const others = (facts.leadership?.items ?? []).flatMap((one, index) =>
    one.role && !terms.leadershipRoles.includes(one.role) && !isWithheld(one, 'public')
      ? [[factsKind.schema.titleAt('/leadership'), startOf(`/leadership/items/${index}`), '公开稿不写党委主要负责人']]
      : [],
  );
  const withheld = withheldPieces(facts, 'public').map(({ path, reason }) => [
    placeOf(factsKind, facts, path),
    startOf(path),
    reason,
  ]);
  return [...withheld, ...others];
}
