import type { AppraisedPart } from '../../appraisal/appraised.ts';
import type { ForeignPaper } from '../../manuscript/foreign-paper.ts';
import type { Outlined } from '../../reader/outline/outlined.ts';
import { partOfHeading } from './import/part-of-heading.ts';
import { leadershipTold } from './leadership.ts';
import { type Part, partNames } from './part.ts';

type Named = keyof typeof partNames;

/** A heading that names the shortcomings and what will be done, which stand under it together. */
const namesBoth =
  /(?:不足|问题|短板|差距|困难)[^。]{0,30}(?:和|及|与|、)[^。]{0,20}(?:下一?步|下一?年|明年|打算|安排|计划|思路)/u;

/** Sentences by which a report without a heading of its own for it tells of a part. */
const telling: Readonly<Partial<Record<Named, RegExp>>> = {
  shortcomings: /(?:存在|仍有|还有|尚有|面临)[^。；]{0,16}(?:不足|问题|短板|差距|薄弱|困难)/u,
  plan: /(?:下一步|下一年|下一年度|明年|今后)[^。；]{0,30}(?:将|要|重点|继续|进一步)/u,
};

/** A part of a paper of another program, and whether and where it is told. */
export interface ToldPart extends AppraisedPart {
  readonly part: Named;
}

/** The parts that the regulation names: 单列, 并入 or 缺. */
export function toldParts(paper: ForeignPaper): ToldPart[] {
  return (Object.keys(partNames) as Named[]).map((part) => ({ part, ...partIn(part, paper) }));
}

/** Whether a part stands under a heading of its own, within another part, or not at all. */
function partIn(part: Named, paper: ForeignPaper): AppraisedPart {
  const about = { name: partNames[part], ...(part === 'plan' ? { isAhead: true } : {}) };
  const body = paper.outline.filter(
    ({ annex, role }) => annex === undefined && (role === 'heading' || role === 'text'),
  );
  const tops = body.filter(({ role, level }) => role === 'heading' && level === 1);
  const own = tops.find((entry) => names(entry).includes(part) && isTold(entry, body));
  if (own) return { ...about, told: names(own).length > 1 ? '并入' : '单列', place: placeOf(own) };
  const within = (part === 'plan' ? body : ofThisYear(body)).find(
    (entry) => isNamedBelow(part, entry) || tells(part, entry),
  );
  return within ? { ...about, told: '并入', place: placeOf(within) } : { ...about, told: '缺', place: '' };

  function placeOf({ index }: Outlined): string {
    return paper.placeOf(`/blocks/${index}`);
  }
}

/** What does not stand under a heading about next year: what will be done tells neither of a duty done nor of what was wrong. */
function ofThisYear(body: readonly Outlined[]): Outlined[] {
  let isAhead = false;
  return body.filter((entry) => {
    if (entry.role === 'heading' && entry.level === 1) isAhead = names(entry).every((part) => part === 'plan');
    return !isAhead;
  });
}

function headingOf({ text, start, headingEnd }: Outlined): string {
  return text.slice(start, headingEnd);
}

function names(entry: Outlined): readonly Part[] {
  const heading = headingOf(entry);
  return namesBoth.test(heading) ? ['shortcomings', 'plan'] : [partOfHeading(heading)];
}

/** A heading with nothing under it tells nothing. */
function isTold({ index, bodyStart, end }: Outlined, body: readonly Outlined[]): boolean {
  if (bodyStart < end) return true;
  const next = body[body.findIndex((one) => one.index === index) + 1];
  return next !== undefined && !(next.role === 'heading' && next.level === 1);
}

function isNamedBelow(part: Named, entry: Outlined): boolean {
  if (entry.role !== 'heading' || entry.level === 1 || part === 'measures') return false;
  return names(entry).includes(part) && !/解决|破解|聚焦|导向|整改|防范|化解|排查/u.test(headingOf(entry));
}

export function tells(part: Named, { text, bodyStart }: Outlined): boolean {
  const words = text.slice(bodyStart);
  if (part === 'leadership')
    return leadershipTold([{ path: '', text: words, spanOf: (start, end) => ({ start, end }) }]) !== undefined;
  return telling[part]?.test(words) ?? false;
}
