import { waiverFinder } from '../../../check/find-waiver.ts';
import type { Waiver } from '../../../check/waiver.ts';
import type { Diagnostic } from '../../../diagnostic.ts';
import { answerAt } from '../../../facts/answer-at.ts';
import type { Facts } from '../../../facts/facts.ts';
import { textsUnder } from '../../../facts/texts/texts-under.ts';
import { withFacts } from '../../../filling/session.ts';
import { change } from '../../desk/change.ts';
import type { Desk } from '../../desk/desk.ts';

/** Words of so many letters are known wherever the text moves; fewer need their place beside them. */
const telling = 6;

/** Lets a finding stand. That goes into the facts, so that every way in which they are checked knows it. */
export function letStand(desk: Desk, finding: Diagnostic, why: Pick<Waiver, 'reason' | 'approvedBy'>): void {
  const session = desk.paper.value?.session;
  if (!session) return;
  const { ruleId, path, span } = finding;
  const text = answerAt(session.facts, path);
  const quote = span && typeof text === 'string' ? text.slice(span.start, span.end) : '';
  const waiver: Waiver = {
    rule: ruleId,
    ...(quote.length < telling ? { path } : {}),
    ...(quote.trim() ? { quote } : {}),
    ...why,
    expires: `${new Date().getFullYear() + 1}-12-31`,
  };
  const facts: Facts = { ...session.facts, waivers: [...(session.facts.waivers ?? []), waiver] };
  change(desk, withFacts(session, facts, '/waivers'), '这一处保留不改，理由记在底稿里');
}

/** Takes a finding up again that was let stand. */
export function standNoMore(desk: Desk, finding: Diagnostic): void {
  const session = desk.paper.value?.session;
  const { waivers = [] } = session?.facts ?? {};
  const waiver = session && waiverFinder(waivers, textsUnder(session.facts))(finding);
  if (!waiver) {
    desk.says.value = '这一处写在旁边的豁免清单里，请在那里删去';
    return;
  }
  const facts: Facts = { ...session.facts, waivers: waivers.filter((one) => one !== waiver) };
  change(desk, withFacts(session, facts, '/waivers'), '这一处不再保留');
}

/** Who approved the last one: likely the next, too. */
export function lastApproved(desk: Desk): string {
  return desk.paper.value?.session.facts.waivers?.at(-1)?.approvedBy ?? '';
}
