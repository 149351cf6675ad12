import { strFromU8, strToU8, zipSync } from 'fflate';

/** Numbers from 0 to below a limit, the same on every machine. */
export type Draw = (below: number) => number;

export function drawFrom(seed: number): Draw {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Some bytes of a file set to others, cut out, or put in. */
export function mutatedBytes(bytes: Uint8Array, draw: Draw): Uint8Array {
  const changed = [...bytes];
  for (let times = draw(6); times >= 0; times -= 1) {
    const at = draw(changed.length);
    const how = draw(3);
    if (how === 0) changed[at] = draw(256);
    else if (how === 1) changed.splice(at, 1 + draw(40));
    else changed.splice(at, 0, ...Array.from({ length: 1 + draw(8) }, () => draw(256)));
  }
  return Uint8Array.from(changed);
}

const strangers = [
  '<w:p>',
  '</w:p>',
  '<w:tbl>',
  '<w:tr/>',
  '<w:tc><w:p/></w:tc>',
  '<w:txbxContent>',
  '<w:sdt/>',
  '<w:fldChar w:fldCharType="end"/>',
  '<w:numPr><w:ilvl w:val="-3"/><w:numId w:val="1"/></w:numPr>',
  ' w:val="-1"',
  ' w:val="1e999"',
  ' w:val="__proto__"',
  '&amp;',
  '&nope;',
  '\u0000',
  '<!DOCTYPE x>',
  '<![CDATA[x]]>',
];

/** The XML of one part with something cut out, doubled, put in, or its values set to strange ones; or a part less, or in another's place. */
export function mutatedParts(files: Readonly<Record<string, Uint8Array>>, draw: Draw): Uint8Array {
  const names = Object.keys(files);
  const name = names[draw(names.length)] ?? '';
  const changed = { ...files };
  const how = draw(12);
  if (how === 0) delete changed[name];
  else if (how === 1) changed[name] = files[names[draw(names.length)] ?? ''] ?? new Uint8Array();
  else changed[name] = strToU8(mutatedXml(strFromU8(files[name] ?? new Uint8Array()), draw));
  return zipSync(changed, { level: 0 });
}

function mutatedXml(xml: string, draw: Draw): string {
  let changed = xml;
  for (let times = draw(4); times >= 0; times -= 1) {
    const at = draw(changed.length + 1);
    const end = at + draw(60);
    const how = draw(5);
    if (how === 0) changed = changed.slice(0, at) + changed.slice(end);
    else if (how === 1) changed = changed.slice(0, end) + changed.slice(at);
    else if (how === 2) changed = changed.slice(0, at) + strangers[draw(strangers.length)] + changed.slice(at);
    else if (how === 3) changed = withoutTag(changed, draw);
    else changed = withOtherValue(changed, draw);
  }
  return changed;
}

/** A whole tag less: the file may be well-formed still, where it was one that holds nothing. */
function withoutTag(xml: string, draw: Draw): string {
  const tags = [...xml.matchAll(/<[^>]*\/>/g)];
  const tag = tags[draw(tags.length)];
  return tag ? xml.slice(0, tag.index) + xml.slice(tag.index + tag[0].length) : xml;
}

function withOtherValue(xml: string, draw: Draw): string {
  const values = [...xml.matchAll(/="[^"]*"/g)];
  const value = values[draw(values.length)];
  const other = ['', '-1', '99999999999', 'NaN', 'constructor', '__proto__', '0', '3', '%9'][draw(9)];
  return value ? `${xml.slice(0, value.index)}="${other}"${xml.slice(value.index + value[0].length)}` : xml;
}
