import type { ComponentChildren } from 'preact';
import type { Span } from '../../../domain/text/span.ts';
import { answerAt } from '../../../facts/answer-at.ts';
import { placeOf } from '../../../facts/order/place.ts';
import type { Desk } from '../../desk/desk.ts';
import { goTo } from '../../desk/go-to.ts';

/** How much of the text is shown on either side of the words. */
const around = { before: 14, behind: 12 } as const;

interface PlaceShownProps extends Span {
  readonly desk: Desk;
  readonly path: string;
  readonly children?: ComponentChildren;
}

/** Some words where they stand, with a little of the text around them; a click goes there. */
export function PlaceShown({ desk, path, start, end, children }: PlaceShownProps) {
  const session = desk.paper.value?.session;
  const text = String(answerAt(session?.facts, path) ?? '');
  const place = session ? placeOf(session.kind, session.facts, path) : '';
  return (
    <button type="button" class="quiet place" onClick={() => goTo(desk, { path, span: { start, end } })}>
      <span class="where">{place}</span>
      <span class="words">
        {start > around.before ? '…' : ''}
        {text.slice(Math.max(0, start - around.before), start)}
        <b>{text.slice(start, end)}</b>
        {text.slice(end, end + around.behind)}
        {text.length > end + around.behind ? '…' : ''}
      </span>
      {children}
    </button>
  );
}
