/** What keys do in a menu: the arrows go round its entries, Escape and Tab leave it. */
export function menuKeys(event: KeyboardEvent, close: () => void): void {
  const buttons = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('button')];
  const now = buttons.indexOf(document.activeElement as HTMLElement);
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (event.key === 'Escape' || event.key === 'Tab') close();
  else if (step !== undefined) buttons[(now + step + buttons.length) % buttons.length]?.focus();
  else return;
  event.preventDefault();
  event.stopPropagation();
}
