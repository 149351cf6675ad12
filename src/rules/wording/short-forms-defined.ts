import type { WordRule } from '../../check/rule.ts';
import type { Finding } from '../../diagnostic.ts';
import { allMatches } from '../../domain/text/all-matches.ts';
import { signsOf } from '../../domain/text/signs.ts';
import type { Manuscript } from '../../manuscript/manuscript.ts';
import { placeSpot } from '../written-spots.ts';

const defined =
  /(《[^《》]{4,60}》|[\u4e00-\u9fff]{5,24})（以下(?:统称|简称)[：:]?([“《]?)([^“”《》（）]{2,16})[”》]?(?:，[^（）]{0,20})?）/gu;
const signs = signsOf(defined);

interface ShortForm {
  readonly full: string;
  readonly short: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

export const shortFormsDefined = {
  id: 'short-forms-defined',
  severity: 'notice',
  tags: ['wording'],
  title: '简称先定义后用，定义了就用',
  source: 'practice',
  basis: '实务：全称在前，简称在后',
  why: '“（以下简称……）”以前就用了简称，以后又写全称，或者再没有用过，都是改稿时前后没有照应。只作提示。',
  reads: 'manuscript',
  wrong: { text: ['落实《方案》。', '印发《云岭县行政执法实施方案》（以下简称《方案》）。', '对照《方案》。'] },
  right: { text: ['印发《云岭县行政执法实施方案》（以下简称《方案》）。', '对照《方案》。'] },
  check: (manuscript) => {
    if (!manuscript.mayHoldAny(signs)) return [];
    return shortForms(manuscript).flatMap((one) => slipsOf(manuscript, one));
  },
} satisfies WordRule;

function shortForms({ written }: Manuscript): ShortForm[] {
  return written.flatMap(({ text }, line) =>
    allMatches(text, defined).map(({ 0: words, 1: full = '', 2: mark = '', 3: name = '', index }) => ({
      full,
      short: mark === '《' ? `《${name}》` : mark === '“' ? `“${name}”` : name,
      line,
      start: index,
      end: index + words.length,
    })),
  );
}

function quote(short: string): string {
  return short.startsWith('“') ? short : `“${short}”`;
}

function slipsOf({ written }: Manuscript, { full, short, line, start, end }: ShortForm): Finding[] {
  const own = written[line];
  if (!own) return [];
  for (const { path, text } of written.slice(0, line)) {
    const at = text.indexOf(short);
    if (at !== -1)
      return [placeSpot(path, { start: at, end: at + short.length, message: `${quote(short)}在定义以前就用了` })];
  }
  const rest = [{ ...own, from: end }, ...written.slice(line + 1).map((one) => ({ ...one, from: 0 }))];
  for (const { path, text, from } of rest) {
    const at = full.startsWith('《') ? text.indexOf(full, from) : -1;
    if (at !== -1)
      return [placeSpot(path, { start: at, end: at + full.length, message: `已有简称${quote(short)}，后面又用全称` })];
  }
  const isUsed = rest.some(({ text, from }) => text.indexOf(short.replaceAll(/[“”]/gu, ''), from) !== -1);
  return isUsed ? [] : [placeSpot(own.path, { start, end, message: `定义了简称${quote(short)}，后面没有用` })];
}
