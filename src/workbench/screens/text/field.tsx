import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Line, LineField } from '../../../filling/lines/line.ts';
import { leave, type } from '../../desk/change.ts';
import type { Desk } from '../../desk/desk.ts';
import { pasteInto } from '../paste/paste-into.ts';
import { handleKey } from './field-keys.ts';

interface FieldProps {
  readonly desk: Desk;
  readonly line: Line;
  readonly field: LineField;
}

/** An answer, written where it stands. Its letters are the browser's own while it is written in, so that no input method is disturbed. */
export function Field({ desk, line, field }: FieldProps) {
  const ref = useRef<HTMLSpanElement>(null);
  const { pointer, text, role, hint } = field;
  useLayoutEffect(() => {
    if (ref.current && ref.current.textContent !== text) ref.current.textContent = text;
  }, [text]);
  const typed = () => {
    const written = (ref.current?.textContent ?? '').replaceAll(/[\n\r]/g, '');
    type(desk, pointer, written);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: an input cannot stand in a line of running text
    <span
      ref={ref}
      class={`field ${role}`}
      role="textbox"
      tabIndex={0}
      aria-label={[line.ordinal, hint].filter(Boolean).join(' ')}
      contentEditable={desk.isFinal.value ? 'false' : 'plaintext-only'}
      aria-readonly={desk.isFinal.value}
      spellcheck={false}
      data-pointer={pointer}
      data-hint={hint}
      onInput={(event) => {
        if (!(event as InputEvent).isComposing) typed();
      }}
      onCompositionEnd={typed}
      onFocus={() => {
        desk.at.value = pointer;
      }}
      onBlur={() => leave(desk, pointer)}
      onKeyDown={(event) => handleKey(desk, line, field, event)}
      onPaste={(event) => pasteInto(desk, pointer, event)}
    />
  );
}
