import { useMemo, useState } from 'preact/hooks';
import { type FigurePlace, figurePlaces } from '../../../filling/figures/figure-places.ts';
import { proposeReckonings } from '../../../filling/figures/propose-reckonings.ts';
import { putFigures } from '../../../filling/figures/put-figures.ts';
import { takeProposal } from '../../../filling/paste/figures.ts';
import { change } from '../../desk/change.ts';
import type { Desk } from '../../desk/desk.ts';
import { PlaceShown } from './place-shown.tsx';

/** Where the figures of the table are typed in the text, where another one is left, and what the tool can reckon. */
export function FiguresInText({ desk }: { readonly desk: Desk }) {
  const session = desk.paper.value?.session;
  const facts = session?.facts;
  const places = useMemo(() => (session && facts ? figurePlaces(session.kind, facts) : []), [facts]);
  const proposals = useMemo(() => (session && facts ? proposeReckonings(session.kind, facts) : []), [facts]);
  const [refused, setRefused] = useState<ReadonlySet<string>>(new Set());
  if (!session) return null;
  const put = (some: readonly FigurePlace[]) => change(desk, putFigures(session, some), `已换上 ${some.length} 处`);
  const fresh = places.filter(({ is }) => is !== 'other');
  const old = places.filter(({ is, isSure }) => is === 'other' && isSure);
  const offered = proposals.filter(({ indicator }) => !refused.has(indicator.name));
  const isNothing = fresh.length + old.length + offered.length === 0;
  return (
    <aside class="figures-side" data-pane aria-label="正文里的数">
      {fresh.length > 0 ? <Fresh key={keysOf(fresh)} desk={desk} places={fresh} onPut={put} /> : null}
      {old.length > 0 ? (
        <section>
          <h3>正文里可能没改的 {old.length} 处</h3>
          <ul>
            {old.map((place) => (
              <li key={keyOf(place)}>
                <PlaceShown desk={desk} {...place}>
                  <span class="note">
                    数据“{place.name}”是 {place.shown}
                  </span>
                </PlaceShown>
                <button type="button" class="plain" onClick={() => put([place])}>
                  改为 {place.shown}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {offered.length > 0 ? (
        <section>
          <h3>可以由程序算的 {offered.length} 项</h3>
          <ul>
            {offered.map((proposal) => (
              <li key={proposal.indicator.name}>
                <p class="reckoning">{proposal.question}</p>
                <span class="does">
                  <button
                    type="button"
                    class="plain"
                    onClick={() =>
                      change(desk, takeProposal(session, proposal), `“${proposal.indicator.name}”由程序算`)
                    }
                  >
                    由程序算
                  </button>
                  <button
                    type="button"
                    class="quiet"
                    onClick={() => setRefused(new Set([...refused, proposal.indicator.name]))}
                  >
                    不用
                  </button>
                </span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {isNothing ? <p class="nothing">正文里没有另外打出来的同样的数。</p> : null}
    </aside>
  );
}

interface FreshProps {
  readonly desk: Desk;
  readonly places: readonly FigurePlace[];
  readonly onPut: (places: readonly FigurePlace[]) => void;
}

/** The places that are one and the same figure; those that are plainly so are ticked. */
function Fresh({ desk, places, onPut }: FreshProps) {
  const [ticked, setTicked] = useState(() => new Set(places.filter(({ isSure }) => isSure).map(keyOf)));
  const toggle = (key: string) => {
    const next = new Set(ticked);
    if (!next.delete(key)) next.add(key);
    setTicked(next);
  };
  const chosen = places.filter((place) => ticked.has(keyOf(place)));
  return (
    <section>
      <h3>正文里写着同样的数，{places.length} 处</h3>
      <p class="note">换上以后，表里改一处，正文跟着变。</p>
      <button type="button" class="strong" disabled={chosen.length === 0} onClick={() => onPut(chosen)}>
        换上 {chosen.length} 处
      </button>
      <ul>
        {places.map((place) => (
          <li key={keyOf(place)} class="ticked">
            <input
              type="checkbox"
              aria-label={`${place.written}，${place.name}`}
              checked={ticked.has(keyOf(place))}
              onChange={() => toggle(keyOf(place))}
            />
            <PlaceShown desk={desk} {...place}>
              <span class="note">
                {place.is === 'blank' ? `填上“${place.name}”：${place.shown}` : `数据“${place.name}”`}
              </span>
            </PlaceShown>
          </li>
        ))}
      </ul>
    </section>
  );
}

function keyOf({ path, start, name }: FigurePlace): string {
  return `${path} ${start} ${name}`;
}

function keysOf(places: readonly FigurePlace[]): string {
  return places.map(keyOf).join();
}
