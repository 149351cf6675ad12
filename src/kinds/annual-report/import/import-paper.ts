import type { ForeignPaper } from '../../../manuscript/foreign-paper.ts';
import type { Outlined } from '../../../reader/outline/outlined.ts';
import type { AnnualReport } from '../facts.generated.ts';
import type { Part } from '../part.ts';
import { pasteTargets } from '../paste-targets.ts';
import { type CutPart, cutPart, lineOf } from './cut-part.ts';
import { partOfHeading } from './part-of-heading.ts';
import { readAnnexes } from './read-annexes.ts';
import { readEdition } from './read-edition.ts';
import { readTitle } from './read-title.ts';

type Setting = NonNullable<NonNullable<AnnualReport['structure']>['parts']>[number];

/** A part of level 1: its heading and what stands under it. */
interface Told {
  readonly heading: string;
  readonly part: Part;
  readonly entries: readonly Outlined[];
}

const closingLine = /^(?:特此报告|专此报告|以上报告|以上汇报|特此汇报)/u;

/** The facts that a report of another program makes. What of it found no place is for the caller to see: `notTaken` tells it. */
export function importPaper(paper: ForeignPaper): AnnualReport {
  const body = paper.outline.filter(
    ({ role, annex }) => annex === undefined && (role === 'heading' || role === 'text'),
  );
  const closing = body.findLast((entry) => closingLine.test(lineOf(entry)));
  const entries = body.filter((entry) => entry !== closing);
  const { year } = paper.manuscript;
  const { authority, form, own } = readTitle(paper.title, year);
  const { name, edition } = readEdition(paper, authority?.level, closing && lineOf(closing));
  const first = entries.findIndex(({ role, level }) => role === 'heading' && level === 1);
  const told = toldParts(first < 0 ? [] : entries.slice(first));
  const opening = openingOf((first < 0 ? entries : entries.slice(0, first)).map(lineOf));
  const annexes = readAnnexes(paper);
  return {
    kind: 'annual-report',
    schemaVersion: 1,
    ...(year ? { reportYear: year } : {}),
    ...(authority ? { authority } : {}),
    editions: { [name]: { ...edition, ...(own ? { title: own } : {}) } },
    structure: { ...(form ? { titleForm: form } : {}), parts: settingsOf(told) },
    ...(opening ? { opening } : {}),
    ...groupsOf(told),
    ...(annexes.length > 0 ? { annexes } : {}),
  };
}

function toldParts(entries: readonly Outlined[]): Told[] {
  const told: { heading: string; part: Part; entries: Outlined[] }[] = [];
  for (const entry of entries) {
    const { role, level, text, start, headingEnd, bodyStart, end } = entry;
    if (role !== 'heading' || level !== 1) told.at(-1)?.entries.push(entry);
    else {
      const heading = text.slice(start, headingEnd);
      const { ordinal: _ordinal, level: _level, ...rest } = entry;
      const runsOn =
        bodyStart < end ? [{ ...rest, role: 'text' as const, start: bodyStart, headingEnd: bodyStart }] : [];
      told.push({ heading, part: partOfHeading(heading), entries: runsOn });
    }
  }
  return told;
}

/** The sentence that leads over to the report is told apart: the tool sets one of its own where there is none. */
function openingOf(lines: readonly string[]): AnnualReport['opening'] {
  if (lines.length === 0) return undefined;
  const last = lines.at(-1) ?? '';
  const [, before = '', transition] = /^(.*。)?([^。]*如下[：:。]?)$/u.exec(last) ?? [];
  if (transition === undefined) return { paragraphs: [...lines] };
  const paragraphs = [...lines.slice(0, -1), before].filter(Boolean);
  return { ...(paragraphs.length > 0 ? { paragraphs } : {}), transition };
}

/** Several parts that all tell of measures are the sections of one that has no heading. */
function isTopical(told: readonly Told[]): boolean {
  return told.filter(({ part }) => part === 'measures').length > 1;
}

function settingsOf(told: readonly Told[]): Setting[] {
  const settings = told.map(({ part, heading, entries }): Setting => {
    const { headings, skipsLevel, hasPointParagraphs, cut } = cutPart(entries);
    return {
      part,
      ...(part === 'measures' && isTopical(told) ? { noHeading: true } : { heading }),
      ...(headings ? { headings } : {}),
      ...(skipsLevel ? { ordinals: '1.' as const } : {}),
      ...(hasPointParagraphs ? { points: 'paragraphs' as const } : {}),
      ...(part === 'shortcomings'
        ? { form: cut.sections.length > 0 ? ('headings' as const) : ('inline' as const) }
        : {}),
    };
  });
  return settings.filter(({ part }, at) => settings.findIndex((one) => one.part === part) === at);
}

function groupsOf(told: readonly Told[]): Partial<AnnualReport> {
  const of = (part: Part) => told.filter((one) => one.part === part);
  return {
    ...group(
      'measures',
      of('measures'),
      isTopical(told) ? topical : (all) => listed(all, '/measures/sections', 'sections'),
    ),
    ...group('leadership', of('leadership'), (all) => listed(all, '/leadership/items', 'items')),
    ...group('shortcomings', of('shortcomings'), (all) => listed(all, '/shortcomings/list', 'list')),
    ...group('plan', of('plan'), (all) => listed(all, '/plan/list', 'list')),
    ...group('otherMatters', of('otherMatters'), (all) => ({
      paragraphs: all.flatMap(({ entries }) => entries.map(lineOf)),
    })),
  };
}

function group(part: Part, told: readonly Told[], make: (told: readonly Told[]) => object): object {
  return told.length > 0 ? { [part]: make(told) } : {};
}

/** A part as its lead and its list, which is cut as pasted material is. */
function listed(told: readonly Told[], pointer: string, list: string): object {
  const entries = told.flatMap((one) => one.entries);
  const { lead, cut } = cutPart(entries);
  const target = pasteTargets.find(({ takes }) => takes(pointer));
  if (!target) throw new Error(`nothing can be pasted at ${pointer}`);
  const [first, ...others] = lead;
  if (cut.sections.length === 0) return textAlone(lead, list, target);
  return {
    ...(first === undefined ? {} : { lead: first }),
    [list]: [...(others.length > 0 ? target.uncut(others) : []), ...target.entriesOf(cut)],
  };
}

/** A part without headings: what its paragraphs tell. */
function textAlone(lead: readonly string[], list: string, target: (typeof pasteTargets)[number]): object {
  const cut = list === 'sections' ? undefined : target.entriesOf(cutAlone(lead));
  return { [list]: cut ?? target.uncut(lead) };
}

function cutAlone(lines: readonly string[]): CutPart['cut'] {
  return { sections: lines.map((line) => ({ paragraphs: [line] })) };
}

/** Parts of level 1 that tell of measures, each a section; what stands under them are its items. */
function topical(told: readonly Told[]): object {
  const target = pasteTargets.find(({ takes }) => takes('/leadership/items'));
  return {
    sections: told.map(({ heading, entries }) => {
      const { lead, cut } = cutPart(entries);
      const items = cut.sections.length > 0 ? (target?.entriesOf(cut) ?? []) : [];
      return {
        heading,
        ...(lead.length > 0 ? { paragraphs: lead } : {}),
        ...(items.length > 0 ? { items } : {}),
      };
    }),
  };
}
