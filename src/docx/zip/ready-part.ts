import { crc32 } from '../../zip/crc32.ts';
import { sha256Of } from './digest.ts';

/** How the bytes of a part stand in the file, by the zip format's own numbers. */
export const compression = { stored: 0, deflated: 8 } as const;

/** A part of the file made ready: its bytes as they stand in it, with what the zip and the digest want to know of it. */
export interface ReadyPart {
  readonly name: string;
  readonly size: number;
  readonly crc: number;
  readonly sha256: string;
  readonly compression: (typeof compression)[keyof typeof compression];
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Makes a part ready, its bytes as they are unless something presses them. A report's own parts are stored: to deflate its
 * text would take as long as to write it, and node's zlib, which is faster, may give other bytes on another machine.
 */
export function readyPart(
  name: string,
  content: string,
  press?: (bytes: Uint8Array) => Uint8Array<ArrayBuffer>,
): ReadyPart {
  const bytes = new TextEncoder().encode(content) as Uint8Array<ArrayBuffer>;
  return {
    name,
    size: bytes.length,
    crc: crc32(bytes),
    sha256: sha256Of(bytes),
    compression: press ? compression.deflated : compression.stored,
    bytes: press?.(bytes) ?? bytes,
  };
}
