import { crc32 } from 'node:zlib';
import { deflateSync, strToU8 } from 'fflate/browser';
import { sha256Of } from './digest.ts';

/** A part of the file made ready: deflated, with what the zip and the digest want to know of it. */
export interface ReadyPart {
  readonly name: string;
  readonly size: number;
  readonly crc: number;
  readonly sha256: string;
  readonly deflated: Uint8Array<ArrayBuffer>;
}

/** How hard a part is pressed: once for all when the tool is built, or for every report anew. */
export const pressing = { kept: 9, own: 1 } as const;

/**
 * Makes a part ready. It is fflate that deflates, in its form for browsers, which loads no workers: node's own zlib may give
 * other bytes on another machine.
 */
export function readyPart(name: string, content: string, level: 1 | 9 = pressing.own): ReadyPart {
  const bytes = strToU8(content);
  return {
    name,
    size: bytes.length,
    crc: crc32(bytes),
    sha256: sha256Of(bytes),
    deflated: deflateSync(bytes, { level }) as Uint8Array<ArrayBuffer>,
  };
}
