import { Inflate } from 'fflate/browser';
import { joined } from './joined.ts';

/** So much is inflated at once: a byte of it can become a thousand, so that sizes are counted in good time. */
const step = 16_384;

/** What pressed bytes become; undefined where that is more than `most` bytes, which is noticed before it is there. Throws where they are damaged. */
export function inflate(pressed: Uint8Array, most: number): Uint8Array | undefined {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const inflating = new Inflate((piece) => {
    pieces.push(piece);
    size += piece.length;
  });
  for (let at = 0; at < pressed.length && size <= most; at += step)
    inflating.push(pressed.subarray(at, at + step), at + step >= pressed.length);
  return size > most ? undefined : joined(pieces);
}
