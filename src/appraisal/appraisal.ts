import { writeDate } from '../domain/days/dates.ts';
import { unanswered } from './answered.ts';
import type { Appraised, AppraisedPart, PlacedSentence } from './appraised.ts';
import { familiesOf } from './families.ts';
import { keyOf, unitOf } from './match-units.ts';
import type { Roster, RosterUnit } from './roster.ts';
import { comparedWords, type Shared, type SharedPassage, sharedPassages } from './shared-passages.ts';

/** A paper that came: what is read off it, and how much was found in it. */
export interface AppraisedPaper {
  readonly file: string;
  /** Scans that go with it. */
  readonly scans: readonly string[];
  /** Whether it is by its name a picture of a paper. */
  readonly isScan: boolean;
  /** Why it was not read. */
  readonly problem?: string;
  readonly appraised?: Appraised;
  /** Findings that must be put right or confirmed: of all rules but those of layout, of those, and of all that are about figures. */
  readonly wording: number;
  readonly typesetting: number;
  readonly figures: number;
}

/** One row of the 评议表: a unit with one paper of its own, or with none. */
export interface AppraisalRow {
  readonly unit: string;
  readonly level?: string;
  readonly url?: string;
  /** The days by which it was due and on which it came, 2026-03-01, where the list has them. */
  readonly dueOn?: string;
  readonly receivedOn?: string;
  /** 未收到, 收到, 收到（逾期）… */
  readonly arrival: string;
  readonly hasCome: boolean;
  readonly isLate: boolean;
  readonly files: readonly string[];
  readonly problem?: string;
  readonly parts: readonly AppraisedPart[];
  readonly problems?: number;
  readonly withCause?: number;
  /** Of last year's promises, and those of which nothing is said; where last year's paper is there. */
  readonly promised?: number;
  readonly unanswered?: readonly string[];
  readonly sharedWithLastYear?: Likeness;
  readonly sharedWithOthers?: Likeness;
  readonly characters?: number;
  readonly wording?: number;
  readonly typesetting?: number;
  readonly figures?: number;
  /** What a reader of the row must know besides. */
  readonly notes: readonly string[];
}

/** How much of a paper stands elsewhere too, in characters and of all its sentences. */
export interface Likeness {
  readonly characters: number;
  readonly percent: number;
  /** With whom most. */
  readonly units: readonly string[];
}

/** 评议表: the units in the order in which they are looked at, and what they share. */
export interface Appraisal extends Shared {
  readonly rows: readonly AppraisalRow[];
  /** What the parts are called, in the order of the law. */
  readonly partNames: readonly string[];
  /** What is to be said of the list and of papers that it does not know. */
  readonly notes: readonly string[];
}

/** What an appraisal is made of. */
export interface AppraisalSource {
  readonly papers: readonly AppraisedPaper[];
  readonly roster?: Roster | undefined;
  /** Last year's papers. */
  readonly lastYear: readonly AppraisedPaper[];
  readonly today: string;
}

/** A paper with the unit that it is of; one that the list does not know keeps its own name. */
interface OfUnit {
  readonly paper: AppraisedPaper;
  readonly unit: string;
  readonly entry?: RosterUnit | undefined;
}

/** Lays out who reported and what of it: who sent nothing comes first, then the list in its order, then who is not on it. */
export function appraise({ papers, roster, lastYear, today }: AppraisalSource): Appraisal {
  const entries = roster?.units ?? [];
  const known = withoutScans(papers, entries);
  const shared = sharedPassages(
    known.map(({ unit, paper }) => ({ unit: keyOf(unit), sentences: paper.appraised?.sentences ?? [] })),
  );
  const likeness = likenessIn(shared.passages, known);
  const lastOf = new Map(lastYear.map((paper) => [keyOf(ofUnit(paper, entries).unit), paper]));
  const rows = known.map((one, index) => ({
    ...rowOf(one, known),
    ...(likeness[index] ? { sharedWithOthers: likeness[index] } : {}),
    ...continued(one, lastOf.get(keyOf(one.unit))),
  }));
  const arrived = new Set(known.map(({ entry }) => entry));
  const absent = entries.filter((entry) => !arrived.has(entry)).map((entry) => absentRow(entry, today));
  const owing = absent.filter(({ arrival }) => arrival !== '不要求');
  const place = new Map(entries.map((entry, index) => [entry.unit, index]));
  const ofList = [...rows, ...absent.filter((row) => !owing.includes(row))]
    .map((row) => ({ row, at: place.get(row.unit) ?? entries.length }))
    .toSorted((one, other) => one.at - other.at);
  const named = (passage: SharedPassage): SharedPassage => ({
    versions: passage.versions.map((one) => ({ ...one, unit: known[one.paper]?.unit ?? one.unit })),
  });
  return {
    passages: shared.passages.map(named),
    usual: shared.usual.map(named),
    rows: [...owing, ...ofList.map(({ row }) => row)],
    partNames:
      papers
        .find(({ appraised }) => appraised && appraised.parts.length > 0)
        ?.appraised?.parts.map(({ name }) => name) ?? [],
    notes: [...(roster?.notes ?? []), ...strangers(known, entries)],
  };
}

/** The papers with their units; a scan goes with the first paper of its unit that could be read. */
function withoutScans(papers: readonly AppraisedPaper[], entries: readonly RosterUnit[]): OfUnit[] {
  const read = papers
    .filter(({ isScan, problem }) => !isScan || problem === undefined)
    .map((paper) => ofUnit(paper, entries));
  const names = entries.length > 0 ? entries : read.map(({ unit }) => ({ unit }));
  const scans = papers
    .filter(({ isScan, problem }) => isScan && problem !== undefined)
    .map((paper) => ofUnit(paper, names));
  const owners = new Map(read.toReversed().map((one) => [keyOf(one.unit), one]));
  const of = (one: OfUnit) =>
    scans.filter(({ unit }) => owners.get(keyOf(unit)) === one).map(({ paper }) => paper.file);
  return [
    ...read.map((one) => ({ ...one, paper: { ...one.paper, scans: [...one.paper.scans, ...of(one)] } })),
    ...scans.filter(({ unit }) => !owners.has(keyOf(unit))),
  ];
}

function ofUnit(paper: AppraisedPaper, entries: readonly RosterUnit[]): OfUnit {
  const { file, appraised } = paper;
  const unit = unitOf(
    { unit: appraised?.unit, file },
    entries.map((entry) => entry.unit),
  );
  const entry = entries.find((one) => one.unit === unit);
  return { paper, entry, unit: unit ?? appraised?.unit ?? nameOf(file) };
}

/** What a file is called, without its folder and its ending. */
function nameOf(file: string): string {
  return (file.split(/[\\/]/).at(-1) ?? file).replace(/\.[^.]+$/, '');
}

function rowOf({ paper, unit, entry }: OfUnit, all: readonly OfUnit[]): AppraisalRow {
  const { file, scans, problem, appraised, wording, typesetting, figures } = paper;
  const twins = all.filter((one) => keyOf(one.unit) === keyOf(unit));
  const notes = [
    ...(twins.length > 1
      ? [`这个单位收到 ${twins.length} 份，这是第 ${twins.findIndex((one) => one.paper === paper) + 1} 份`]
      : []),
    ...(appraised && appraised.parts.length === 0 ? ['不是法治政府建设年度报告，没有看法定内容'] : []),
  ];
  return {
    unit,
    ...about(entry),
    ...arrivalOf(entry, problem !== undefined),
    files: [file, ...scans],
    ...(problem === undefined ? {} : { problem }),
    parts: appraised?.parts ?? [],
    ...(appraised?.problems === undefined ? {} : { problems: appraised.problems, withCause: appraised.withCause ?? 0 }),
    ...(appraised ? { characters: appraised.characters, wording, typesetting, figures } : {}),
    notes,
  };
}

function absentRow(entry: RosterUnit, today: string): AppraisalRow {
  const isOverdue = entry.dueOn !== undefined && entry.dueOn < today;
  const said = entry.receivedOn ? writeDate(entry.receivedOn) : entry.receivedAs;
  return {
    unit: entry.unit,
    ...about(entry),
    arrival: entry.isExempt ? '不要求' : isOverdue ? '未收到（已逾期）' : '未收到',
    hasCome: false,
    isLate: isOverdue && !entry.isExempt,
    files: [],
    parts: [],
    notes: said === undefined ? [] : [`名单写收到（${said}），没有找到文件`],
  };
}

function about(entry: RosterUnit | undefined): Pick<AppraisalRow, 'level' | 'url' | 'dueOn' | 'receivedOn'> {
  const { level, url, dueOn, receivedOn } = entry ?? {};
  return {
    ...(level ? { level } : {}),
    ...(url ? { url } : {}),
    ...(dueOn ? { dueOn } : {}),
    ...(receivedOn ? { receivedOn } : {}),
  };
}

/** Whether a paper that came is late can be told only where the list has both days. */
function arrivalOf(entry: RosterUnit | undefined, isUnread: boolean) {
  const { dueOn, receivedOn } = entry ?? {};
  const isLate = dueOn !== undefined && receivedOn !== undefined && receivedOn > dueOn;
  const said = [isLate ? '逾期' : '', isUnread ? '未检查' : ''].filter(Boolean).join('，');
  return { arrival: `收到${said ? `（${said}）` : ''}`, hasCome: true, isLate };
}

/** What a paper takes over from last year's, and what of last year's promises it speaks of. */
function continued({ paper }: OfUnit, last: AppraisedPaper | undefined): Partial<AppraisalRow> {
  const [now, before] = [paper.appraised, last?.appraised];
  if (!now || !before) return {};
  return {
    promised: before.promised.length,
    unanswered: unanswered(
      before.promised,
      tellingOfThisYear(now).map(({ text }) => text),
    ),
    sharedWithLastYear: takenOver(now.sentences, before.sentences),
  };
}

/** The sentences outside the part that tells of next year. */
function tellingOfThisYear({ parts, sentences }: Appraised): readonly PlacedSentence[] {
  const ahead = parts.find(({ isAhead, told }) => isAhead && told === '单列')?.place.replace(/、$/u, '');
  if (!ahead) return sentences;
  return sentences.filter(
    ({ place }) => !place.startsWith(ahead) || /^[一二三四五六七八九十]/u.test(place.slice(ahead.length)),
  );
}

function takenOver(now: readonly PlacedSentence[], before: readonly PlacedSentence[]): Likeness {
  const families = familiesOf([before, now].map((sentences) => sentences.map(comparedWords)));
  const again = families.filter(([first]) => first?.paper === 0).flat();
  const characters = again
    .filter(({ paper }) => paper === 1)
    .reduce((sum, { at }) => sum + (now[at]?.text.length ?? 0), 0);
  return { characters, percent: percentOf(characters, now), units: [] };
}

/** How much of each paper stands in others too, and in whose most. */
function likenessIn(passages: readonly SharedPassage[], papers: readonly OfUnit[]): (Likeness | undefined)[] {
  const found = papers.map(() => ({ characters: 0, byUnit: new Map<string, number>() }));
  for (const { versions } of passages) {
    for (const { paper, text } of versions) {
      const own = found[paper];
      if (!own) continue;
      own.characters += text.length;
      for (const other of versions.slice(0, mostNamed)) {
        const unit = papers[other.paper]?.unit ?? '';
        if (other.paper !== paper) own.byUnit.set(unit, (own.byUnit.get(unit) ?? 0) + text.length);
      }
    }
  }
  return found.map(({ characters, byUnit }, index) => {
    const { appraised } = papers[index]?.paper ?? {};
    if (!appraised) return undefined;
    const most = [...byUnit].toSorted((one, other) => other[1] - one[1]).map(([unit]) => unit);
    return { characters, percent: percentOf(characters, appraised.sentences), units: most };
  });
}

/** Of a passage that many share, so many are held against each. */
const mostNamed = 10;

function percentOf(characters: number, sentences: readonly PlacedSentence[]): number {
  const all = sentences.reduce((sum, { text }) => sum + text.length, 0);
  return all === 0 ? 0 : Math.round((characters / all) * 100);
}

/** Who sent something without being on the list. */
function strangers(known: readonly OfUnit[], entries: readonly RosterUnit[]): string[] {
  const units = new Set(known.flatMap(({ unit, entry }) => (entry ? [] : [unit])));
  if (entries.length === 0 || units.size === 0) return [];
  return [`不在名单里的有 ${units.size} 个：${[...units].join('、')}`];
}
