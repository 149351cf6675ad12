import type { CutItem, CutMaterial } from '../../../domain/material/cut-material.ts';
import type { PasteTarget } from '../../../filling/filling-kind.ts';
import type { Assigned } from '../assignment.ts';
import { commonWords, cutBrackets, readAssigned, readOwnLine } from './read-assignment.ts';

/** The lists that a department's material can be pasted into. */
export const pasteTargets: readonly PasteTarget[] = [
  {
    takes: (pointer) => /^\/parts\/\d+\/tasks$/.test(pointer),
    entriesOf: tasksOf,
    uncut: (paragraphs) => paragraphs.map((text) => ({ text })),
  },
  {
    takes: (pointer) => /^\/parts\/\d+\/tasks\/\d+\/details$/.test(pointer),
    entriesOf: (cut) =>
      tasksOf(cut).map(({ points = [], text = '', paragraphs = [], assignment, ...detail }) => ({
        ...detail,
        text:
          [text, ...points.map(({ lead = '', text: words }) => lead + words), ...paragraphs].join('') +
          (assignment ? `（${assignment}）` : ''),
      })),
    uncut: (paragraphs) => paragraphs.map((text) => ({ text })),
  },
];

interface PastedTask extends Assigned<string> {
  readonly heading?: string;
  readonly text?: string;
  readonly points?: CutItem['points'] & {};
  readonly paragraphs?: readonly string[];
}

/** The tasks of cut material, a section or an item each; a line that says who does it belongs to the one before. */
function tasksOf({ sections }: CutMaterial): PastedTask[] {
  const tasks = sections.flatMap(({ heading, paragraphs = [], items = [] }): PastedTask[] => {
    const [text, ...rest] = paragraphs;
    const own: PastedTask = {
      ...(heading && { heading }),
      ...(text && { text }),
      ...(rest.length > 0 && { paragraphs: rest }),
    };
    const below = items.map(({ heading: head, intro, points }) => ({
      ...(head && { heading: head }),
      ...(intro && { text: intro }),
      ...(points && { points }),
    }));
    const isOne = heading && below.length === 1 && !below[0]?.heading && !text;
    if (isOne) return [{ heading, ...below[0] }];
    return Object.keys(own).length > 0 ? [own, ...below] : below;
  });
  return withAssigned(tasks);
}

function withAssigned(tasks: readonly PastedTask[]): PastedTask[] {
  const told: { task: PastedTask; said?: string }[] = [];
  for (const task of tasks) {
    const alone =
      task.heading === undefined && !task.points && !task.paragraphs ? readOwnLine(task.text ?? '') : undefined;
    const last = told.at(-1);
    if (alone && last && !last.said) last.said = alone.words;
    else told.push(takeSaid(task));
  }
  const words = commonWords(told.flatMap(({ said }) => said ?? []));
  return told.map(({ task, said }) => (said === undefined ? task : { ...task, ...readAssigned(said, words) }));
}

/** A task without what says who does it: a line of its own at its end, or brackets behind its last text. */
function takeSaid(task: PastedTask): { task: PastedTask; said?: string } {
  const { paragraphs = [], ...own } = task;
  const line = readOwnLine(paragraphs.at(-1) ?? '');
  if (line) {
    const left = paragraphs.slice(0, -1);
    return { task: { ...own, ...(left.length > 0 && { paragraphs: left }) }, said: line.words };
  }
  if (paragraphs.length > 0 || own.points || !own.text) return { task };
  const { text, said } = cutBrackets(own.text);
  return said ? { task: { ...own, text }, said: said.words } : { task };
}
