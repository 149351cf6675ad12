import type { Draw } from '../reader/mutate.ts';

/** Where a zip's directory keeps what: an entry's flags, way of pressing, check sum, sizes, lengths and place. */
const fields: readonly (readonly [offset: number, bytes: 2 | 4])[] = [
  [8, 2],
  [10, 2],
  [16, 4],
  [20, 4],
  [24, 4],
  [28, 2],
  [30, 2],
  [32, 2],
  [42, 4],
];
const strange = [0, 1, 8, 9, 0xff, 0xffff, 0xfffe, 0x7fff, 0xffffffff, 0xfffffffe, 0x7fffffff, 0x80000000];

/** A zip whose directory says something else of some files, or of how many and where they are. */
export function mutatedDirectory(zip: Uint8Array, draw: Draw): Uint8Array {
  const bytes = Buffer.from(zip);
  const end = bytes.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  const entries: number[] = [];
  for (
    let at = bytes.indexOf('PK\u0001\u0002', 0, 'latin1');
    at >= 0;
    at = bytes.indexOf('PK\u0001\u0002', at + 4, 'latin1')
  )
    entries.push(at);
  for (let times = draw(3); times >= 0; times -= 1) {
    const value = draw(3) === 0 ? draw(bytes.length) : (strange[draw(strange.length)] ?? 0);
    if (draw(6) === 0) bytes.writeUInt32LE(value, end + (draw(2) === 0 ? 12 : 16));
    else if (draw(8) === 0) bytes.writeUInt16LE(value & 0xffff, end + 10);
    else {
      const [offset, size] = fields[draw(fields.length)] ?? [8, 2];
      const at = (entries[draw(entries.length)] ?? 0) + offset;
      if (size === 2) bytes.writeUInt16LE(value & 0xffff, at);
      else bytes.writeUInt32LE(value, at);
    }
  }
  return bytes;
}
