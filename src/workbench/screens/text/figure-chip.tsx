import { useEffect, useRef, useState } from 'preact/hooks';
import { figuresOf } from '../../../domain/figures/figures.ts';
import { writePrevious } from '../../../domain/figures/write-figure.ts';
import { answerAt } from '../../../facts/answer-at.ts';
import { referenceValues } from '../../../facts/texts/reference-names.ts';
import { figurePlaces } from '../../../filling/figures/figure-places.ts';
import { manageFigure, referenceAt, typedFigureAt, writeOut } from '../../../filling/figures/manage-figure.ts';
import { putFigures } from '../../../filling/figures/put-figures.ts';
import { writeField } from '../../../filling/lines/write-field.ts';
import { change } from '../../desk/change.ts';
import type { Desk } from '../../desk/desk.ts';
import { goTo } from '../../desk/go-to.ts';
import { type FigureSpot, figureSpot } from './figure-spot.ts';

/** Under the figure that the caret stands in: how it comes into the figures of the paper, or which of them it is. */
export function FigureChip({ desk }: { readonly desk: Desk }) {
  const ref = useRef<HTMLDivElement>(null);
  const [spot, setSpot] = useState<FigureSpot>();
  const facts = desk.paper.value?.session.facts;
  useEffect(() => {
    const look = () => {
      if (!ref.current?.contains(document.activeElement)) setSpot(figureSpot());
    };
    const withKey = (event: KeyboardEvent) => {
      if (!event.altKey || event.key.toLowerCase() !== 't') return;
      event.preventDefault();
      ref.current?.querySelector<HTMLElement>('[data-key]')?.click();
    };
    document.addEventListener('selectionchange', look);
    document.addEventListener('scroll', look, true);
    document.addEventListener('keydown', withKey);
    return () => {
      document.removeEventListener('selectionchange', look);
      document.removeEventListener('scroll', look, true);
      document.removeEventListener('keydown', withKey);
    };
  }, []);
  if (!spot || !facts || desk.typing.value?.pointer === spot.pointer) return <div ref={ref} />;
  const text = answerAt(facts, spot.pointer);
  if (typeof text !== 'string' || text !== spot.text) return <div ref={ref} />;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the caret stays in the text while a button here is pressed
    <div
      ref={ref}
      class="figure-chip"
      style={{ left: `${spot.left}px`, top: `${spot.top}px` }}
      onMouseDown={(event) => {
        if (!(event.target instanceof HTMLInputElement)) event.preventDefault();
      }}
    >
      <Inside desk={desk} spot={spot} text={text} />
    </div>
  );
}

interface InsideProps {
  readonly desk: Desk;
  readonly spot: FigureSpot;
  readonly text: string;
}

function Inside({ desk, spot, text }: InsideProps) {
  const reference = referenceAt(text, spot.offset);
  if (reference) return <Referred key={reference.word} desk={desk} spot={spot} {...reference} />;
  const typed = typedFigureAt(text, spot.offset);
  const session = desk.paper.value?.session;
  if (!typed || !session) return null;
  const manage = () => {
    const { session: next, name, others } = manageFigure(session, spot.pointer, typed);
    const more = others.length > 0 ? `，还有 ${others.length} 处写着同一个数` : '';
    change(desk, next, `已统一管理：${name} ${typed.written}${more}`);
    desk.caret.value = { pointer: spot.pointer, offset: typed.start + name.length + 2 };
  };
  return (
    <button type="button" class="plain" data-key title="统一管理（Alt+T）" onClick={manage}>
      统一管理
    </button>
  );
}

interface ReferredProps {
  readonly desk: Desk;
  readonly spot: FigureSpot;
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** A figure of the paper at one of its places: its value, its name, where else it is typed. */
function Referred({ desk, spot, word, start, end }: ReferredProps) {
  const paper = desk.paper.value;
  const shown = paper && referenceValues(paper.session.facts).get(word);
  if (!paper || shown === undefined) return null;
  const { session } = paper;
  const { kind, facts } = session;
  const indicators = facts.indicators ?? [];
  const at = indicators.findIndex(({ name }) => word === name || word === `${name}上年` || word === `${name}同比`);
  const name = indicators[at]?.name;
  if (name === undefined) return null;
  const previous = word === name ? writePrevious(figuresOf(indicators), name) : undefined;
  const others = figurePlaces(kind, facts, [name]).filter(({ is }) => is === 'same');
  const back = (offset: number) => {
    desk.caret.value = { pointer: spot.pointer, offset };
  };
  const isName = (to: string) => to !== name && /^[\p{L}\p{N}]+$/u.test(to);
  const rename = (to: string) =>
    change(desk, writeField(session, `/indicators/${at}/name`, to), `改名为“${to}”，用到的地方一并改了`);
  return (
    <>
      <output>{shown}</output>
      {previous ? <span class="note">上年 {previous}</span> : null}
      <input
        aria-label="数据名称"
        data-key
        value={name}
        onClick={(event) => event.currentTarget.focus()}
        onKeyDown={(event) => {
          if (event.isComposing || !['Enter', 'Escape'].includes(event.key)) return;
          event.preventDefault();
          event.stopPropagation();
          const to = event.currentTarget.value.trim();
          const isTaken = event.key === 'Enter' && isName(to);
          if (isTaken) rename(to);
          else event.currentTarget.value = name;
          back(isTaken ? end + to.length - name.length : end);
        }}
        onBlur={(event) => {
          const to = event.currentTarget.value.trim();
          if (isName(to)) rename(to);
        }}
      />
      <button type="button" class="quiet" onClick={() => goTo(desk, { path: `/indicators/${at}/value` })}>
        改数
      </button>
      <button
        type="button"
        class="quiet"
        onClick={() => {
          change(desk, writeOut(session, spot.pointer, { start, end }, shown), '这一处写成了文字，不再随数据变');
          back(start + shown.length);
        }}
      >
        写成文字
      </button>
      {others.length > 0 ? (
        <button
          type="button"
          class="plain"
          title={others.map(({ written }) => written).join('、')}
          onClick={() => {
            change(desk, putFigures(session, others), `另外 ${others.length} 处也换上了`);
            back(end);
          }}
        >
          另 {others.length} 处一并换上
        </button>
      ) : null}
    </>
  );
}
