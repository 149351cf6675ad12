import type { Expanded } from '../../../view/expand.ts';
import { hasEndMark, join, orNull, type Text } from '../../../view/marked-text.ts';
import { pointViews } from '../../../view/narrative.ts';
import { noted } from '../../../view/reviewer-note.ts';
import { type Assigned, assignmentClauses } from '../assignment.ts';
import type { KeyPoints } from '../facts.generated.ts';
import type { DetailView, PartView, TaskView } from './key-points-view.ts';

type Texts = Expanded<KeyPoints>;
type Structure = NonNullable<Texts['structure']>;
type Task = NonNullable<NonNullable<Texts['parts']>[number]['tasks']>[number];
type Detail = NonNullable<Task['details']>[number];

/** The parts with their tasks, told as the office has set it; a review copy says what is not printed, too. */
export function partViews({ parts = [], structure = {} }: Texts, isReview: boolean): PartView[] {
  return parts.map(({ heading, paragraphs = [], tasks = [] }) => ({
    heading: orNull(heading),
    paragraphs,
    tasks: tasks.map((task) => taskView(task, structure, isReview)),
  }));
}

function taskView(task: Task, structure: Structure, isReview: boolean): TaskView {
  const { heading, text, points: written = [], paragraphs = [], details = [] } = task;
  const points = pointViews(written);
  const pointsApart = structure.points === 'paragraphs' && points.length > 0;
  const told = paragraphs.filter((one) => orNull(one) !== null);
  const { bracket, ownLine } = assignedOf(task, structure, isReview ? [['供稿', task.source]] : []);
  const lastPoint = pointsApart && told.length === 0 ? points.length - 1 : -1;
  return {
    form: formOf(structure),
    heading: orNull(heading),
    text: orNull(text),
    points: points.map((point, index) => ({ ...point, bracket: index === lastPoint ? bracket : null })),
    pointsApart,
    paragraphs: told.map((one, index) => ({ text: one, bracket: index === told.length - 1 ? bracket : null })),
    details: details.map((detail) => detailView(detail, structure)),
    bracket: pointsApart || told.length > 0 ? null : bracket,
    ownLine,
  };
}

function detailView(detail: Detail, structure: Structure): DetailView {
  return { form: '', heading: orNull(detail.heading), text: detail.text, ...assignedOf(detail, structure, []) };
}

/** The class of a task's section: how its heading stands and is numbered. */
function formOf({ headings, ordinals, numbering }: Structure): string {
  const running = numbering === 'each-part' ? undefined : 'running';
  return [headings, ordinals === '1.' ? 'arabic' : undefined, running].filter(Boolean).join(' ');
}

/** Who does it and until when, in brackets or on a line of its own; what is told in a table, or not at all, a reviewer reads as a note. */
function assignedOf(
  assigned: Assigned<Text>,
  { assignments = 'brackets', assignmentWords = 'labels' }: Structure,
  notes: readonly (readonly [string, Text | undefined])[],
): { readonly bracket: Text | null; readonly ownLine: Text | null } {
  const told = assignments === 'brackets' || assignments === 'own-line' ? clausesText(assigned, assignmentWords) : '';
  const isLine = assignments === 'own-line';
  const bracket = told === '' || isLine ? '' : join('（', told, '）');
  return {
    bracket: orNull(noted(bracket, notes)),
    ownLine: told === '' || !isLine ? null : hasEndMark(told) ? told : join(told, '。'),
  };
}

function clausesText(assigned: Assigned<Text>, words: NonNullable<Structure['assignmentWords']>): Text {
  const clauses = assignmentClauses(assigned, words);
  return join(
    ...clauses.flatMap(({ before, words: said, after, joint }, index) => [
      index === 0 ? '' : joint,
      before,
      said,
      after,
    ]),
  );
}
