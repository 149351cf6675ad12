import { splitReferences } from '../../domain/figures/indicator-reference.ts';
import { pointOrdinal } from '../../domain/report/ordinals.ts';
import { withAnswer } from '../../facts/answer-at.ts';
import type { Facts } from '../../facts/facts.ts';
import { withIds } from '../../facts/ids.ts';
import { changeValues } from '../../facts/texts/change-values.ts';
import { type ReferenceValues, referenceValues } from '../../facts/texts/reference-names.ts';
import { type HandedOn, handedOn, promiseOf } from '../annual-report/handed-on.ts';
import type { Begun } from '../kind.ts';
import type { KeyPoints } from './facts.generated.ts';
import { factsKind } from './facts-kind.ts';
import { type Task, tasksOf } from './tasks.ts';

/** The facts that a year's key points begin with when there is nothing to begin from. */
export function startFacts(reportYear: number | undefined): KeyPoints {
  return { kind: 'key-points', schemaVersion: 1, ...(reportYear && { reportYear }) };
}

/** The beginning of a year's key points: after the report of the year before, or after last year's key points. */
export function continueFrom(last: Facts, reportYear: number | undefined): Begun | undefined {
  const year = reportYear ?? (last.reportYear && last.reportYear + 1);
  const isNextYear = last.reportYear === undefined || year === last.reportYear + 1;
  const note = `${last.reportYear}年不是${year}年的上一年：只沿用机关和版本，没有带来上年的内容\n`;
  const begun = (facts: KeyPoints) => ({ facts, isNextYear, ...(isNextYear ? {} : { note }) });
  if (last.kind === 'key-points') return begun(afterKeyPoints(last as KeyPoints, year, isNextYear));
  if (last.kind === 'annual-report') return begun(afterReport(last, year, isNextYear));
  return undefined;
}

/** What was to be done last year stands beside for comparison; its parts lend their headings. */
function afterKeyPoints(last: KeyPoints, year: number | undefined, isNext: boolean): KeyPoints {
  const { authority, notice, structure, editions, publication, parts = [] } = last;
  const headings = parts.flatMap(({ heading }) => (heading === undefined ? [] : [{ heading }]));
  const previousTasks = tasksOf(last).flatMap(({ task }) => toldIn(task));
  const { text: _text, approvedBy: _approvedBy, ...settings } = notice ?? {};
  return {
    ...startFacts(year),
    ...(authority && { authority }),
    ...(editions && { editions: settingsOf(editions) }),
    ...(notice && { notice: settings }),
    ...(structure && { structure }),
    ...(publication && { publication: catalogueOf(publication) }),
    ...(isNext && headings.length > 0 && { parts: headings }),
    ...(isNext && previousTasks.length > 0 && { previousTasks }),
  };
}

/** What the report found wanting is to be answered, and what it promised is the beginning of the tasks. */
function afterReport(last: Facts, year: number | undefined, isNext: boolean): KeyPoints {
  const report = withFiguresWritten(last);
  const { authority, publication } = report;
  const { supervisionOffice: _superiors, ...own } = authority ?? {};
  const { problems, promises } = handedOn(report);
  const promised = promises.filter((entry) => promiseOf(entry) !== '');
  const begun: KeyPoints = {
    ...startFacts(year),
    ...(authority && { authority: own }),
    ...(publication && { publication: catalogueOf(publication) }),
  };
  if (!isNext || promised.length + problems.length === 0) return begun;
  const previousReport = {
    ...(last.reportYear && { reportYear: last.reportYear }),
    problems: [...problems],
    promises: promised.map((entry) => ({
      id: '',
      text: promiseOf(entry),
      ...(entry.addresses && { addresses: entry.addresses }),
    })),
  };
  const known = withOwnIds(withIds(factsKind, { ...begun, previousReport }));
  const tasks = promised.map((entry, index) => taskOf(entry, known.previousReport?.promises?.[index]?.id));
  return tasks.length > 0 ? withAnswer(known, '/parts', [{ tasks }]) : known;
}

/** The facts with what stands for each figure in braces: the figures themselves stay behind. */
function withFiguresWritten(last: Facts): Facts {
  const values = referenceValues(last);
  const written = (value: unknown): unknown => {
    if (typeof value === 'string') return value.includes('{') ? figuresIn(value, values) : value;
    if (Array.isArray(value)) return value.map(written);
    return typeof value === 'object' && value !== null ? changeValues(value, written) : value;
  };
  return written(last) as Facts;
}

function figuresIn(text: string, values: ReferenceValues): string {
  return splitReferences(text)
    .map((piece) => ('words' in piece ? piece.words : (values.get(piece.reference) ?? `{${piece.reference}}`)))
    .join('');
}

/** A promise that is called as a shortcoming is gets a name of its own: a task must say which of the two it answers. */
function withOwnIds(facts: KeyPoints): KeyPoints {
  const { problems = [], promises = [], ...rest } = facts.previousReport ?? {};
  const taken = new Set(problems.map(({ id }) => id));
  const named = promises.map(({ id, ...one }) => ({ id: taken.has(id) ? `${id}安排` : id, ...one }));
  return { ...facts, previousReport: { ...rest, problems, promises: named } };
}

type Planned = HandedOn['promises'][number];

/** A task that does what was promised, and answers the promise and what that is about. */
function taskOf(
  { heading, text, points, leadDepartment, deadline, addresses = [] }: Planned,
  id: string | undefined,
): Task {
  const answers = [...(id ? [id] : []), ...addresses];
  return {
    ...(heading && { heading }),
    ...(text && { text }),
    ...(points && { points: points.map(({ withhold: _withhold, ...point }) => point) }),
    ...(leadDepartment && { leadDepartment }),
    ...(deadline && { deadline }),
    ...(answers.length > 0 && { answers }),
  };
}

function toldIn(task: Task): { heading?: string; text?: string }[] {
  const { heading } = task;
  const text = wordsOf(task);
  if (!heading && text === '') return [];
  return [{ ...(heading && { heading }), ...(text && { text }) }];
}

/** All that a task says, in one text. */
function wordsOf({ text = '', points = [], paragraphs = [], details = [] }: Task): string {
  const told = points.map(({ lead = '', text: words }, index) => pointOrdinal(index + 1) + lead + words);
  return [text, ...told, ...paragraphs, ...details.map((one) => one.text)].join('');
}

type Editions = NonNullable<KeyPoints['editions']>;

/** An edition without what belongs to one year's paper only: serial, signatories, dates, a title of its own. */
function settingsOf(editions: Editions): Editions {
  const settings = Object.entries(editions).map(([name, edition]) => {
    const { documentNumber, title, signatories, dateOfIssue, printDate, ...kept } = edition;
    const agencyCode = documentNumber?.agencyCode;
    return [name, { ...(agencyCode && { documentNumber: { agencyCode } }), ...kept }];
  });
  return Object.fromEntries(settings);
}

function catalogueOf({
  channel,
  category,
  publisher,
}: NonNullable<Facts['publication']>): NonNullable<KeyPoints['publication']> {
  return { ...(channel && { channel }), ...(category && { category }), ...(publisher && { publisher }) };
}
