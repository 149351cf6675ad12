import { memo } from 'preact/compat';
import type { Line } from '../../../filling/lines/line.ts';
import type { Desk } from '../../desk/desk.ts';
import { useReckoned } from '../../desk/use-reckoned.ts';
import { MarginNotes } from '../take-home/margin-notes.tsx';
import { Field } from './field.tsx';
import { markWord } from './marks.ts';
import { ParagraphMenu } from './paragraph-menu.tsx';
import { withheldReason } from './withhold.ts';

interface ParagraphProps {
  readonly desk: Desk;
  readonly line: Line;
}

/** A paragraph: what the tool prints before its answers, the answers, its marks and its menu. */
function ParagraphShown({ desk, line }: ParagraphProps) {
  const { level, ordinal, fields, entry } = line;
  const [first, ...rest] = fields;
  const isHeading = level > 0;
  return (
    <div class={`paragraph level-${level}`} data-line={line.key}>
      <MarginMark desk={desk} line={line} />
      <p>
        {ordinal ? <span class={isHeading ? 'ordinal head' : 'ordinal'}>{ordinal}</span> : null}
        {first ? <Field desk={desk} line={line} field={first} /> : null}
        {rest.map((field) => (
          <span key={field.pointer}>
            {field.before ? <span class="before">{field.before}</span> : null}
            <Field desk={desk} line={line} field={field} />
          </span>
        ))}
      </p>
      <Marks desk={desk} pointers={[...(entry ? [entry] : []), ...fields.map(({ pointer }) => pointer)]} />
      <MarginNotes desk={desk} pointers={[...(entry ? [entry] : []), ...fields.map(({ pointer }) => pointer)]} />
      <ParagraphMenu desk={desk} line={line} />
    </div>
  );
}

/** Lines are made anew with each letter; a paragraph is drawn again only where its own words changed. */
export const Paragraph = memo(
  ParagraphShown,
  (before: ParagraphProps, after: ParagraphProps) => JSON.stringify(before.line) === JSON.stringify(after.line),
);

/** Whether anything is found in the paragraph; it goes to the list. Drawn again only when that changes. */
function MarginMark({ desk, line }: ParagraphProps) {
  const severity = useReckoned(() => {
    const typing = desk.typing.value?.pointer;
    const own = line.fields.map(({ pointer }) => (pointer === typing ? undefined : desk.worst.value.get(pointer)));
    return (['error', 'warning', 'notice'] as const).find((one) => own.includes(one));
  }, [line]);
  return severity ? <span class={`margin-mark ${severity}`} aria-hidden="true" /> : null;
}

function Marks({ desk, pointers }: { readonly desk: Desk; readonly pointers: readonly string[] }) {
  const mark = useReckoned(() => pointers.map((pointer) => markWord(desk, pointer)).find(Boolean), pointers);
  const reason = useReckoned(() => pointers[0] && withheldReason(desk, pointers[0]), pointers);
  return (
    <span class="marks">
      {mark ? <span class="mark">〔{mark}〕</span> : null}
      {reason ? <span class="mark withheld">〔不公开：{reason}〕</span> : null}
    </span>
  );
}
