import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { plainText } from '../../../document/inline.ts';
import { carryOut } from '../../../filling/by-number/carry-out.ts';
import type { NumberedParagraph } from '../../../filling/by-number/numbered-paragraph.ts';
import { readOrder } from '../../../filling/by-number/read-order.ts';
import { change } from '../../desk/change.ts';
import type { Desk } from '../../desk/desk.ts';
import { paragraphNumbered } from '../../desk/printed.ts';

/** Takes over what was written on the print copy, one line a change, by the number of its paragraph. */
export function ByNumber({ desk }: { readonly desk: Desk }) {
  const ref = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [told, setTold] = useState('');
  const [paragraphs, setParagraphs] = useState<readonly NumberedParagraph[]>([]);
  const paper = desk.paper.value;
  const facts = paper?.session.facts;
  // Before the next key comes, or that would go to the text.
  useLayoutEffect(() => ref.current?.focus(), []);
  useEffect(() => {
    let isOld = false;
    if (facts)
      desk.helper.ask('numbered', facts).then((now) => {
        if (!isOld) setParagraphs(now);
      });
    return () => {
      isOld = true;
    };
  }, [facts]);
  if (!paper || !facts) return null;
  const order = readOrder(typed);
  const shown = order && paragraphNumbered(paragraphs, paper.printed, order.number);
  const close = () => {
    desk.isByNumber.value = false;
  };
  const take = async () => {
    const now = order && paragraphNumbered(await desk.helper.ask('numbered', facts), paper.printed, order.number);
    if (!order || !now) {
      setTold(order ? `没有第${order.number}段` : '先写段号，如：12 三个改为四个');
      return;
    }
    const done = carryOut(paper.session, now, order);
    if ('problem' in done) {
      setTold(done.problem);
      return;
    }
    change(desk, done.session);
    if (order.does === 'go') {
      desk.caret.value = { pointer: done.pointer, offset: done.offset };
      close();
      return;
    }
    document.querySelector(`[data-pointer="${done.pointer}"]`)?.scrollIntoView({ block: 'center' });
    setTold(`第${order.number}段已改`);
    setTyped('');
  };
  return (
    <form
      class="by-number"
      aria-label="照段号改"
      onSubmit={(event) => {
        event.preventDefault();
        take();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <label>
        照段号改
        <input
          ref={ref}
          value={typed}
          placeholder="12 三个改为四个"
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setTold('');
          }}
        />
      </label>
      <button type="button" class="quiet" onClick={close}>
        关闭
      </button>
      <p role="status">
        {told ||
          (shown ? (
            <Shown paragraph={shown} old={order.old} />
          ) : (
            '只写段号，就到那一段；也可以写：删去…、…后加…、段末加…'
          ))}
      </p>
    </form>
  );
}

/** How much of a paragraph is shown beside the words. */
const around = 16;

function Shown({ paragraph, old }: { readonly paragraph: NumberedParagraph; readonly old: string }) {
  const text = plainText(paragraph.content);
  const at = old === '' ? -1 : text.indexOf(old);
  if (at < 0) return <>{old === '' ? `${text.slice(0, around * 3)}…` : `第${paragraph.number}段里没有“${old}”`}</>;
  return (
    <>
      …{text.slice(Math.max(0, at - around), at)}
      <b>{old}</b>
      {text.slice(at + old.length, at + old.length + around)}…
    </>
  );
}
