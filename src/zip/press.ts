import { deflateSync } from 'fflate/browser';

/** Bytes pressed as hard as can be; by fflate, which gives the same bytes on every machine. */
export function press(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return deflateSync(bytes, { level: 9 }) as Uint8Array<ArrayBuffer>;
}
