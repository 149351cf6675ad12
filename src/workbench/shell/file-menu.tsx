import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Desk } from '../desk/desk.ts';
import { pickEdited, pickOther, pickToCheck } from '../files/pick-others.ts';
import { showVersions } from '../screens/versions/versions.tsx';
import { menuKeys } from './menu-keys.ts';

interface Deed {
  readonly name: string;
  readonly hint: string;
  readonly does: (desk: Desk) => void;
}

/** What comes from elsewhere to the paper on the desk. */
const deeds: readonly Deed[] = [
  { name: '带回修改稿', hint: '领导、各单位在 Word 里改过的', does: (desk) => pickEdited(desk) },
  { name: '合并另一份底稿', hint: '同事写的那一半', does: (desk) => pickOther(desk) },
  { name: '以前的样子', hint: '看最近几天的，取回几段或者全部退回', does: (desk) => showVersions(desk) },
  { name: '检查一份 Word', hint: '只列出问题，不放进底稿', does: (desk) => pickToCheck(desk) },
];

/** The menu of what is done with other files. */
export function FileMenu({ desk }: { readonly desk: Desk }) {
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setIsOpen(false);
    button.current?.focus();
  };
  return (
    <span class="file-menu">
      <button
        ref={button}
        type="button"
        class="quiet"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        文件
      </button>
      {isOpen ? <Menu desk={desk} close={close} /> : null}
    </span>
  );
}

function Menu({ desk, close }: { readonly desk: Desk; readonly close: () => void }) {
  const ref = useRef<HTMLDivElement>(null);
  // Before it is seen, so that a key that is pressed at once falls into it.
  useLayoutEffect(() => {
    ref.current?.querySelector<HTMLElement>('button')?.focus();
    const outside = (event: PointerEvent) => {
      if (!ref.current?.parentElement?.contains(event.target as Node)) close();
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, []);
  return (
    <div ref={ref} class="menu" role="menu" aria-label="文件" onKeyDown={(event) => menuKeys(event, close)}>
      {deeds.map(({ name, hint, does }) => (
        <button
          key={name}
          type="button"
          role="menuitem"
          onClick={() => {
            close();
            does(desk);
          }}
        >
          <b>{name}</b>
          <span>{hint}</span>
        </button>
      ))}
    </div>
  );
}
