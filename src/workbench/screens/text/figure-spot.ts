import { caretIn } from './place-caret.ts';

/** The caret in an answer, and where on the screen it stands. */
export interface FigureSpot {
  readonly pointer: string;
  readonly text: string;
  readonly offset: number;
  readonly left: number;
  readonly top: number;
}

/** How large the chip may be; it must not stand over the edge of the window. */
const chip = { width: 420, height: 42 } as const;

/** Where the caret stands when it stands at a figure, or something that may be one. */
export function figureSpot(): FigureSpot | undefined {
  const field = document.activeElement;
  if (!(field instanceof HTMLElement) || field.dataset.pointer === undefined || !field.closest('.paper'))
    return undefined;
  const offset = caretIn(field);
  const text = field.textContent ?? '';
  if (offset === undefined || !/[\d{}%％]|\p{Script=Han}/u.test(text.slice(Math.max(0, offset - 1), offset + 1)))
    return undefined;
  const range = getSelection()?.getRangeAt(0);
  const box = range?.getClientRects()[0] ?? field.getBoundingClientRect();
  const pane = field.closest('.running')?.getBoundingClientRect();
  if (pane && (box.bottom < pane.top || box.top > pane.bottom)) return undefined;
  const left = Math.max(8, Math.min(box.left - 16, innerWidth - chip.width));
  const top = box.bottom + chip.height > innerHeight ? box.top - chip.height : box.bottom + 4;
  return { pointer: field.dataset.pointer, text, offset, left, top };
}
