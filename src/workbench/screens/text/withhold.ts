import { answerAt, withAnswer, withoutAnswer } from '../../../facts/answer-at.ts';
import { entryAt } from '../../../filling/lines/entry-at.ts';
import { withFacts } from '../../../filling/session.ts';
import { change } from '../../desk/change.ts';
import type { Desk } from '../../desk/desk.ts';

/** The entry that an answer lies in, where such an entry can be kept out of the public edition. */
export function withholdable(desk: Desk, pointer: string): string | undefined {
  const schema = desk.paper.value?.session.kind.schema;
  const own = schema?.at(pointer)?.properties?.withhold ? pointer : undefined;
  const place = entryAt(pointer);
  const entry = place && `${place.list}/${place.index}`;
  return own ?? (entry && schema?.at(entry)?.properties?.withhold ? entry : undefined);
}

/** Why an entry is kept out of the public edition; undefined where it is not. */
export function withheldReason(desk: Desk, pointer: string): string | undefined {
  const withheld = answerAt(desk.paper.value?.session.facts, `${pointer}/withhold`) as
    | { readonly reason?: string }
    | undefined;
  return withheld && (withheld.reason ?? '');
}

/** Keeps an entry out of the public edition, for a reason; or puts it in again. */
export function setWithheld(desk: Desk, entry: string, reason: string | undefined): void {
  const session = desk.paper.value?.session;
  if (!session) return;
  const { facts } = session;
  const changed =
    reason === undefined
      ? withoutAnswer(facts, `${entry}/withhold`)
      : withAnswer(facts, `${entry}/withhold`, { from: ['public'], reason });
  change(desk, withFacts(session, changed, entry), reason === undefined ? '公开稿里写上了' : '公开稿里不写这一条');
}
