import { strFromU8, strToU8, zipSync } from 'fflate';
import type { Draw } from '../reader/mutate.ts';

/** A Word file in which elements stand twice, elsewhere, within each other, or not at all: XML it is all the same. */
export function mutatedElements(files: Readonly<Record<string, Uint8Array>>, draw: Draw): Uint8Array {
  const names = Object.keys(files).filter((name) => name.startsWith('word/') && name.endsWith('.xml'));
  const changed = { ...files };
  for (let times = draw(6); times >= 0; times -= 1) {
    const name = names[draw(names.length)] ?? '';
    changed[name] = strToU8(withOther(strFromU8(changed[name] ?? new Uint8Array()), draw));
  }
  return zipSync(changed, { level: 0 });
}

function withOther(xml: string, draw: Draw): string {
  const starts = [...xml.matchAll(/<w:\w+(?:\s[^<>]*)?>/g)];
  const one = spanAt(xml, starts[1 + draw(Math.max(1, starts.length - 1))]?.index ?? 0);
  if (!one) return xml;
  const [start, end] = one;
  const whole = xml.slice(start, end);
  const without = xml.slice(0, start) + xml.slice(end);
  const elsewhere = [...without.matchAll(/<w:\w+(?:\s[^<>]*)?>/g)];
  const target = elsewhere[draw(elsewhere.length)];
  const at = target ? target.index + target[0].length : start;
  const behind = target?.[0].endsWith('/>') ? target.index : at;
  switch (draw(6)) {
    case 0:
      return without;
    case 1:
      return xml.slice(0, end) + whole.repeat(1 + draw(200)) + xml.slice(end);
    case 2:
      return without.slice(0, behind) + whole + without.slice(behind);
    case 3:
      return xml.slice(0, start) + nested(whole, 1 + draw(240)) + xml.slice(end);
    case 4:
      return xml.slice(0, start) + withValue(whole, draw) + xml.slice(end);
    default:
      return xml.slice(0, end) + xml.slice(start).slice(0, end - start) + xml.slice(end);
  }
}

/** Where the element that begins at a place ends. */
function spanAt(xml: string, start: number): [number, number] | undefined {
  const tag = /^<(w:\w+)[^<>]*>/.exec(xml.slice(start, start + 2000));
  if (!tag) return undefined;
  if (tag[0].endsWith('/>')) return [start, start + tag[0].length];
  let depth = 0;
  for (const { 0: found, index } of xml.slice(start).matchAll(new RegExp(`</?${tag[1]}(?=[\\s/>])[^<>]*>`, 'g'))) {
    depth += found.startsWith('</') ? -1 : found.endsWith('/>') ? 0 : 1;
    if (depth === 0) return [start, start + index + found.length];
  }
  return undefined;
}

function nested(whole: string, times: number): string {
  const tag = /^<(w:\w+)[^<>]*>/.exec(whole);
  if (!tag || tag[0].endsWith('/>')) return whole;
  return tag[0].repeat(times) + whole + `</${tag[1]}>`.repeat(times);
}

function withValue(whole: string, draw: Draw): string {
  const values = ['', '-1', '99999999999', 'NaN', '0', '1', '2', 'constructor', '__proto__', '%9', '1e308', 'on'];
  return whole.replace(/="[^"]*"/g, (value) => (draw(3) === 0 ? `="${values[draw(values.length)]}"` : value));
}
