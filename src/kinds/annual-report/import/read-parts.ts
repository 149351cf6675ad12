import { hasPointParagraphs, type Narrative, narrativeOf, narrativesOf } from '../../import/narratives.ts';
import { linesUnder, type Told } from '../../import/told-tree.ts';
import type { Unclear } from '../../import/unclear.ts';
import type { AnnualReport } from '../facts.generated.ts';
import type { Part } from '../part.ts';
import { partOfHeading } from './part-of-heading.ts';
import { readShortcomings, tellsShortcomings } from './read-shortcomings.ts';

type Setting = NonNullable<NonNullable<AnnualReport['structure']>['parts']>[number];
type Section = NonNullable<NonNullable<AnnualReport['measures']>['sections']>[number];
type Groups = Pick<AnnualReport, 'measures' | 'leadership' | 'shortcomings' | 'plan' | 'otherMatters'>;

/** The parts of a report, how each is told, and what of it must be looked at. */
export interface ReadParts extends Groups {
  readonly settings: Setting[];
  readonly unclear: readonly Unclear[];
}

interface Reading {
  readonly part: Part;
  readonly told: readonly Told[];
}

/** Reads what stands under the headings of the first level, each of which opens a part; several that tell of measures are its sections. */
export function readParts(parts: readonly Told[]): ReadParts {
  const unclear: Unclear[] = [];
  const readings: { part: Part; told: Told[] }[] = [];
  for (const told of parts) {
    const part = partOfHeading(told.heading);
    const known = readings.find((one) => one.part === part);
    if (known) known.told.push(told);
    else readings.push({ part, told: [told] });
  }
  const groups: { -readonly [Name in keyof Groups]: Groups[Name] } = {};
  const settings = readings.flatMap(({ part, told }) => readers[part]({ part, told }, groups, unclear));
  return { ...groups, settings, unclear };
}

type Reader = (
  reading: Reading,
  groups: { -readonly [Name in keyof Groups]: Groups[Name] },
  unclear: Unclear[],
) => Setting[];

const readers: Readonly<Record<Part, Reader>> = {
  measures: readMeasures,
  leadership: ({ part, told }, groups, unclear) => {
    const setting = settingOf(part, told);
    const { lead, list } = listOf(told, setting, `/${part}/items`, unclear);
    groups.leadership = { ...(lead && { lead }), items: list };
    return [setting];
  },
  plan: ({ part, told }, groups, unclear) => {
    const setting = settingOf(part, told);
    const { lead, list, tail } = listOf(told, setting, `/${part}/list`, unclear, true);
    groups.plan = { ...(lead && { lead }), list: list.map(planned), ...(tail && { tail }) };
    return [setting];
  },
  shortcomings: ({ part, told }, groups, unclear) => {
    const { setting, ...read } = readShortcomings(told, settingOf(part, told), unclear);
    groups.shortcomings = read.shortcomings;
    return [setting];
  },
  otherMatters: ({ part, told }, groups) => {
    groups.otherMatters = { paragraphs: told.flatMap(linesUnder) };
    return [settingOf(part, told)];
  },
};

function readMeasures({ part, told }: Reading, groups: Parameters<Reader>[1], unclear: Unclear[]): Setting[] {
  const [only, ...others] = told;
  if (!only) return [];
  if (others.length > 0) return readTopics({ part, told }, groups, unclear);
  const setting = settingOf(part, told);
  const { rest, within } = withoutShortcomings(only);
  const [lead, ...more] = rest.below.length > 0 ? rest.paragraphs : [];
  const loose = rest.below.length > 0 ? more : rest.paragraphs;
  const apart = setting.points === 'paragraphs';
  groups.measures = {
    ...(lead && { lead }),
    sections: [
      ...(loose.length > 0 ? [sectionOf({ heading: '', paragraphs: loose, isRunIn: false }, [], apart)] : []),
      ...rest.below.map((one) => sectionOf(one, one.below, apart)),
    ],
  };
  if (within === undefined) return [setting];
  const read = readShortcomings([within], { part: 'shortcomings' }, unclear);
  groups.shortcomings = read.shortcomings;
  return [setting, { ...read.setting, within: 'measures' }];
}

/** Sections of the first level under no heading of the part. */
function readTopics({ part, told }: Reading, groups: Parameters<Reader>[1], unclear: Unclear[]): Setting[] {
  const { heading: _heading, ...setting } = settingOf(part, told);
  const apart = setting.points === 'paragraphs';
  const below = headingsOf(told);
  groups.measures = { sections: told.map((one) => sectionOf(one, one.below, apart)) };
  if (told.some((one) => one.below.some(({ below: deeper }) => deeper.length > 0)))
    unclear.push({ path: '/measures/sections', note: '第三层序号照原文写在文字里' });
  return [{ ...setting, noHeading: true, ...(below ? { headings: 'own-line' } : {}) }];
}

/** A section: paragraphs, or items where it has some, or points. */
function sectionOf(
  { heading, paragraphs, isRunIn }: Pick<Told, 'heading' | 'paragraphs' | 'isRunIn'>,
  below: readonly Told[],
  apart: boolean,
): Section {
  const own = paragraphs.map((one) => (apart ? { intro: one } : narrativeOf(one)));
  const pointed = apart && hasPointParagraphs(paragraphs) ? narrativesOf('', paragraphs, { isRunIn, apart }) : own;
  const hasPoints = pointed.some(({ points }) => points !== undefined);
  const items = [
    ...(hasPoints ? pointed : []),
    ...below.flatMap((one) => narrativesOf(one.heading, linesUnder(one), { isRunIn: one.isRunIn, apart })),
  ];
  return {
    ...(heading && { heading }),
    ...(!hasPoints && paragraphs.length > 0 && { paragraphs: [...paragraphs] }),
    ...(items.length > 0 && { items }),
  };
}

/** The entries of a part that has a list: what stands before the first heading leads to it. */
function listOf(told: readonly Told[], setting: Setting, path: string, unclear: Unclear[], hasTail = false) {
  const apart = setting.points === 'paragraphs';
  const paragraphs = told.flatMap((one) => one.paragraphs);
  const below = told.flatMap((one) => one.below);
  const [lead, ...loose] = below.length > 0 ? paragraphs : [undefined, ...paragraphs];
  const { kept, tail } = hasTail ? withoutTail(below) : { kept: below, tail: undefined };
  if (kept.some(({ below: deeper }) => deeper.length > 0)) unclear.push({ path, note: '下一层序号照原文写在文字里' });
  const list: Narrative[] = [
    ...(loose.length > 0 ? narrativesOf('', loose as string[], { isRunIn: false, apart }) : []),
    ...kept.flatMap((one) => narrativesOf(one.heading, linesUnder(one), { isRunIn: one.isRunIn, apart })),
  ];
  return { lead, list, tail };
}

/** The one paragraph that follows the last entry, where no other entry has more than one. */
function withoutTail(below: readonly Told[]): { readonly kept: readonly Told[]; readonly tail?: string } {
  const last = below.at(-1);
  const counts = below.map(({ paragraphs, below: deeper }) => paragraphs.length + deeper.length);
  const isTail =
    last !== undefined &&
    last.below.length === 0 &&
    counts.at(-1) === 2 &&
    counts.slice(0, -1).every((one) => one <= 1);
  if (!isTail || !last.isRunIn) return { kept: below };
  return {
    kept: [...below.slice(0, -1), { ...last, paragraphs: last.paragraphs.slice(0, 1) }],
    tail: last.paragraphs[1] as string,
  };
}

/** Shortcomings told in the last paragraph of the measures, behind the sections, by their words. */
function withoutShortcomings(told: Told): { readonly rest: Told; readonly within?: Told } {
  const last = told.below.at(-1);
  const words = last?.paragraphs.at(-1);
  const behind = last && last.below.length === 0 && last.paragraphs.length > 1;
  if (!behind || words === undefined || !tellsShortcomings(words)) return { rest: told };
  const kept = { ...last, paragraphs: last.paragraphs.slice(0, -1) };
  return {
    rest: { ...told, below: [...told.below.slice(0, -1), kept] },
    within: { ...last, ordinal: '', heading: '', isRunIn: false, paragraphs: [words], below: [] },
  };
}

function planned({
  heading,
  intro,
  points,
  outro,
}: Narrative): NonNullable<NonNullable<AnnualReport['plan']>['list']>[number] {
  const text = [intro, points ? undefined : outro].filter(Boolean).join('');
  return { ...(heading && { heading }), ...(text && { text }), ...(points && { points: [...points] }) };
}

/** How a part is told: its heading, its headings' form and ordinals, its points. */
function settingOf(part: Part, told: readonly Told[]): Setting {
  const below = told.flatMap((one) => one.below);
  const headings = headingsOf(below);
  const paragraphs = [told, below, below.flatMap((one) => one.below)].flat();
  return {
    part,
    ...(told[0]?.heading && { heading: told[0].heading }),
    ...(headings && { headings }),
    ...(below.some(({ level }) => level === 3) && { ordinals: '1.' as const }),
    ...(paragraphs.some((one) => hasPointParagraphs(one.paragraphs)) && { points: 'paragraphs' as const }),
  };
}

/** run-in or own-line where all headings that have text stand so; none where they differ as the number of paragraphs does. */
function headingsOf(below: readonly Told[]): Setting['headings'] {
  const texts = below.filter(({ paragraphs, below: deeper }) => paragraphs.length + deeper.length > 0);
  const runIn = texts.filter(({ isRunIn }) => isRunIn).length;
  if (texts.length === 0) return undefined;
  if (runIn === texts.length) return 'run-in';
  return runIn === 0 ? 'own-line' : undefined;
}
