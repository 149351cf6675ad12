import { mayBreak, traits } from './character-traits.ts';

/** Set where a line may end before the character. */
export const breaks = 1;
/** Set where the character may hang over the edge. */
export const hangs = 2;
/** Set where a number meets a Chinese character. */
export const meets = 4;

/** What may happen before a character of one kind behind one of another: at `before * traits.length + kind`. */
export const flagsBetween = Uint8Array.from(
  traits.flatMap((before) =>
    traits.map((one) => {
      const isMeeting = (before.isHan && one.isNumeral) || (before.isNumeral && one.isHan);
      return (mayBreak(before, one) ? breaks : 0) + (one.hangs ? hangs : 0) + (isMeeting ? meets : 0);
    }),
  ),
);
