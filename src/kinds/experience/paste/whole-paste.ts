import { cleanPaste } from '../../../domain/material/clean-paste.ts';
import { cutEndMark } from '../../../domain/material/cut-end-mark.ts';
import { type Group, groupAt, readLine } from '../../../domain/material/cut-lines.ts';
import type { WholeCut, WholePaste } from '../../../filling/filling-kind.ts';
import type { Experience } from '../facts.generated.ts';
import { factsKind } from '../facts-kind.ts';
import { ordinalNotes } from './ordinal-notes.ts';
import { readFront } from './read-front.ts';
import { type ReadInsights, readInsights } from './read-insights.ts';
import { readSections, type SourceLine, splitHead } from './read-sections.ts';
import { type Strays, withoutStrays } from './strays.ts';
import { wholeText } from './whole-text.ts';

type Settings = NonNullable<NonNullable<Experience['structure']>['parts']>;
type Part = Settings[number]['part'];

/** What a pasted account tells in its parts. */
export type Told = Pick<Experience, 'practices' | 'results' | 'insights' | 'ending'> & {
  readonly parts: Settings;
  /** Whether in some part some headings are run in and some stand alone. */
  readonly isMixed: boolean;
};

/** By these words a heading is that of a part. */
const partWords: readonly (readonly [Part, RegExp])[] = [
  ['practices', /做法|举措|措施|探索|实践/u],
  ['insights', /体会|启示|思考|感悟|经验/u],
  ['results', /成效|成果|效果|成绩/u],
];

/** An account of experience that is pasted whole: title, opening, and its parts or, where it has others, its headings as they are. */
export const wholePaste: WholePaste = {
  at: '/practices/sections',
  read: (facts, paragraphs) => readWhole(facts as Experience, paragraphs),
  uncut: (facts, paragraphs) => {
    const { practices, ...others } = facts as Experience;
    const sections = [...(practices?.sections ?? []), { paragraphs: [...paragraphs] }];
    return { ...others, practices: { ...practices, sections } } as Experience;
  },
};

function readWhole(facts: Experience, pasted: readonly string[]): WholeCut {
  const strays = withoutStrays(pasted.map(cleanPaste).filter((text) => text !== ''));
  const { title, byline, dateOfIssue, body } = readFront(strays.kept);
  const lines = body.map((source): SourceLine => ({ ...readLine(source), source }));
  const top = Math.min(...lines.flatMap(({ level }) => level ?? []));
  const start = lines.findIndex(({ level }) => level === top);
  const opening = start === -1 ? [] : lines.slice(0, start).map(({ text }) => text);
  const told = readParts(start === -1 ? lines : lines.slice(start), top);
  const { parts, isMixed: _isMixed, ...texts } = told;
  const read: Experience = {
    ...settingsOf(facts, dateOfIssue),
    ...(Object.keys(title).length > 0 && { title }),
    ...(byline !== undefined && { byline }),
    ...(opening.length > 0 && { opening: { paragraphs: opening } }),
    ...texts,
    structure: { ...facts.structure, parts },
  };
  return { facts: read, ...wholeText(read, notesOf(lines, top, told)), leftOut: leftOutOf(strays) };
}

/** The facts without what the pasted account tells anew, and without marks on that. */
function settingsOf(facts: Experience, dateOfIssue: string | undefined): Experience {
  const {
    title,
    byline,
    opening,
    honours,
    practices,
    results,
    insights,
    ending,
    structure,
    marks = [],
    ...settings
  } = facts;
  const anew = /^\/(?:title|byline|opening|honours|practices|results|insights|ending|structure)(?:\/|$)/u;
  const kept = marks.filter(({ path }) => !anew.test(path));
  const { editions } = settings;
  return {
    ...settings,
    ...(dateOfIssue && { editions: { ...editions, submitted: { ...editions?.submitted, dateOfIssue } } }),
    ...(kept.length > 0 && { marks: kept }),
  };
}

/** The parts where each heading is that of one part and can be printed as it was; otherwise all headings as they are. */
function readParts(lines: readonly SourceLine[], top: number): Told {
  return (top === 0 ? readNamed(groupAt(lines, 0)) : undefined) ?? readUnnamed(lines, top);
}

function readNamed(groups: readonly Group<SourceLine>[]): Told | undefined {
  const told: { -readonly [Name in keyof Omit<Told, 'parts' | 'isMixed'>]: Told[Name] } = {};
  const parts: Settings = [];
  let isMixed = false;
  for (const [index, { head = '', lines }] of groups.entries()) {
    const { heading, body } = splitHead(head);
    const part = partWords.find(([, words]) => words.test(heading))?.[0];
    if (part === undefined || part in told || body !== '') return undefined;
    const own = cutEndMark(heading);
    const usual = factsKind.parts.find(({ name }) => name === part)?.heading(undefined);
    const named = { part, ...(own !== usual && { heading: own }) };
    if (part !== 'insights') {
      const { setting, isMixed: isPartMixed, ...read } = readSections(lines, 0);
      isMixed ||= isPartMixed;
      told[part] = read;
      parts.push({ ...named, ...setting });
      continue;
    }
    const read = readInsights(lines);
    if (!read || !mayEnd(read, index === groups.length - 1)) return undefined;
    told[part] = read.insights;
    if (read.after.length > 0) told.ending = { paragraphs: [...read.after] };
    parts.push({ ...named, form: read.form });
  }
  return { ...told, parts, isMixed };
}

/** Paragraphs behind the last insight are the end of the whole, where nothing follows. */
function mayEnd({ after }: ReadInsights, isLast: boolean): boolean {
  return after.length === 0 || isLast;
}

function readUnnamed(lines: readonly SourceLine[], top: number): Told {
  const { setting, lead, sections, isMixed } = readSections(lines, -1);
  const isNumbered = Number.isFinite(top);
  return {
    practices: { ...(lead !== undefined && { lead }), sections },
    parts: [{ part: 'practices', noHeading: true, ...(isNumbered && setting) }],
    isMixed,
  };
}

function notesOf(lines: readonly SourceLine[], top: number, { parts, isMixed }: Told): string[] {
  const isNamed = parts.every(({ noHeading }) => !noHeading);
  return [
    ...(isNamed || !Number.isFinite(top) ? [] : ['各部分对不上做法、成效、体会，标题照原文，都放在“主要做法”里']),
    ...(top > 0 && Number.isFinite(top) ? ['原文没有“一、”，最上一层标题印成“一、”'] : []),
    ...(Number.isFinite(top) ? [] : ['没有认出小标题，全文放在一条里']),
    ...(isMixed ? ['小标题有的接排、有的单独成行，印出来只有一段的接排'] : []),
    ...ordinalNotes(lines),
  ];
}

function leftOutOf({ leftOut }: Strays): string[] {
  return leftOut.map(({ text, why }) => `${text}（${why}）`);
}
