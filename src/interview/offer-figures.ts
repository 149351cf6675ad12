import { figuresOffer, proposalAsked, takeFigures, takeProposal } from '../filling/paste/figures.ts';
import type { OpenSession } from './open-session.ts';

/**
 * Offers the figures of a new text as indicators in one list, and then what can be computed of them, one question each. Enter
 * refuses. `from` is the first new entry where the pointer is a list.
 */
export async function offerFigures(session: OpenSession, pointer: string, from = 0): Promise<void> {
  const offer = figuresOffer(session.now, pointer, from);
  if (!offer) return;
  const names = await session.terminal.tick(offer.asked.question, offer.asked.choices, []);
  const { session: taken, proposals } = takeFigures(session.now, offer, names);
  session.goOn(taken);
  for (const proposal of proposals)
    if (await session.ask(proposalAsked(proposal))) session.goOn(takeProposal(session.now, proposal));
}
