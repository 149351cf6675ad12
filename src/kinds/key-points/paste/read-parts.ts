import { cutEndMark } from '../../../domain/material/cut-end-mark.ts';
import { readLine } from '../../../domain/material/cut-lines.ts';
import { splitPoints } from '../../../domain/material/split-points.ts';
import { chineseNumber, pointOrdinal } from '../../../domain/report/ordinals.ts';
import type { KeyPoints } from '../facts.generated.ts';
import type { Task } from '../tasks.ts';
import { commonWords, cutBrackets, readAssigned, readOwnLine, type Said } from './read-assignment.ts';

type Parts = NonNullable<KeyPoints['parts']>;
type Structure = NonNullable<KeyPoints['structure']>;
type Detail = NonNullable<Task['details']>[number];

/** The parts of pasted key points, how they were told, and what is to be said of them. */
export interface ReadParts {
  readonly parts: Parts;
  readonly structure: Structure;
  readonly tail?: string;
  /** How many tasks say who does them. */
  readonly assigned: number;
  readonly remarks: readonly string[];
}

/** A heading with what stands below it, as it came. */
interface Block {
  readonly ordinal: number;
  readonly heading?: string;
  readonly isRunIn: boolean;
  readonly paragraphs: string[];
  readonly below: Block[];
  said?: Said;
}

/** Reads the body of key points: 一、 opens a part, （一） a task, 1. what a task is made of. Nothing is left out but ordinals. */
export function readParts(lines: readonly string[]): ReadParts {
  const levels = new Set(lines.flatMap((line) => readLine(line).level ?? []));
  const taskLevel = levels.has(1) ? 1 : levels.has(2) ? 2 : 0;
  const { blocks, tail } = blocksOf(lines, taskLevel);
  const tasks = blocks.flatMap(({ below }) => below);
  for (const block of [...tasks, ...tasks.flatMap(({ below }) => below)]) takeBrackets(block);
  const said = [...tasks, ...tasks.flatMap(({ below }) => below)].flatMap(({ said: one }) => one ?? []);
  const words = commonWords(said.map((one) => one.words));
  const parts = blocks.map(({ heading, paragraphs, below }) => ({
    ...(heading && { heading }),
    ...(paragraphs.length > 0 && { paragraphs }),
    ...(below.length > 0 && { tasks: below.map((task) => taskOf(task, words)) }),
  }));
  const numbering = readNumbering(blocks);
  const [first] = said;
  const structure: Structure = {
    ...(numbering.scheme && { numbering: numbering.scheme }),
    ...(taskLevel === 2 && { ordinals: '1.' }),
    ...headingsOf(tasks),
    ...(parts.some(({ tasks: own = [] }) => own.some(({ points }) => points)) && pointsOf(tasks)),
    ...(first && { assignments: first.place }),
    ...(words && { assignmentWords: words }),
  };
  return { parts, structure, assigned: said.length, remarks: numbering.remarks, ...(tail && { tail }) };
}

function blocksOf(lines: readonly string[], taskLevel: number): { blocks: Block[]; tail?: string } {
  const blocks: Block[] = [];
  const tasksIn = () => blocks.at(-1)?.below ?? [];
  let tail: string | undefined;
  for (const [at, line] of lines.entries()) {
    const { level, text } = readLine(line);
    if (level === undefined || (level > taskLevel && level !== taskLevel + 1)) {
      const task = tasksIn().at(-1);
      const last = task?.below.at(-1) ?? task;
      const said = last && readOwnLine(line);
      if (said && !last.said) last.said = said;
      else if (last && (saysWho(last) || (at === lines.length - 1 && addressesAll.test(line))) && closing.test(line))
        tail = line;
      else
        (
          last ??
          blocks.at(-1) ??
          addTo(blocks, { ordinal: 0, isRunIn: false, paragraphs: [], below: [] })
        ).paragraphs.push(line);
      continue;
    }
    const block = blockOf(line, text);
    if (level === 0 && taskLevel !== 0) blocks.push(block);
    else if (level > taskLevel) (tasksIn().at(-1)?.below ?? tasksIn()).push(block);
    else (blocks.at(-1) ?? addTo(blocks, { ordinal: 0, isRunIn: false, paragraphs: [], below: [] })).below.push(block);
  }
  return { blocks, ...(tail !== undefined && { tail }) };
}

function addTo(blocks: Block[], block: Block): Block {
  blocks.push(block);
  return block;
}

/** How the words behind all parts begin; where no assignment ends the last task, only those that turn to every office and speak of this paper. */
const closing = /^(?:各|以上|本要点|本安排|请)/u;
const addressesAll =
  /^(?:请?各(?:乡镇|镇|街道|地|级|部门|单位)|以上|本要点|本安排).*(?:本要点|本安排|以上|落实情况|贯彻落实)/u;

/** Whether who does it has been said, on a line of its own or in brackets at the end. */
function saysWho({ said, paragraphs }: Block): boolean {
  return said?.place === 'own-line' || cutBrackets(paragraphs.at(-1) ?? '').said !== undefined;
}

/** A heading with its text run in, or alone; a line that is too long for a heading has none. */
function blockOf(line: string, text: string): Block {
  const ordinal = ordinalOf(line);
  const end = text.indexOf('。');
  const first = end === -1 ? text : text.slice(0, end);
  const body = end === -1 ? '' : text.slice(end + 1).trim();
  if ([...first].length > 45) return { ordinal, isRunIn: false, paragraphs: [text], below: [] };
  return {
    ordinal,
    heading: cutEndMark(first),
    isRunIn: body !== '',
    paragraphs: body === '' ? [] : [body],
    below: [],
  };
}

const numbers = new Map(Array.from({ length: 199 }, (_, index) => [chineseNumber(index + 1), index + 1]));

function ordinalOf(line: string): number {
  const [, chinese, digits] = /^[（(]?(?:([一二三四五六七八九十百]+)|(\d{1,3}))[)）、.．]/u.exec(line) ?? [];
  return chinese ? (numbers.get(chinese) ?? 0) : Number(digits ?? 0);
}

function taskOf({ heading, paragraphs, below, said }: Block, words: Parameters<typeof readAssigned>[1]): Task {
  const { text, points, rest } = withPoints(paragraphs);
  return {
    ...(heading && { heading }),
    ...(text && { text }),
    ...(points.length > 0 && { points }),
    ...(rest.length > 0 && { paragraphs: rest }),
    ...(below.length > 0 && { details: below.map((detail) => detailOf(detail, words)) }),
    ...(said && readAssigned(said.words, words)),
  };
}

function detailOf({ heading, paragraphs, said }: Block, words: Parameters<typeof readAssigned>[1]): Detail {
  const text = paragraphs.join('');
  const { assignment, ...assigned } = said ? readAssigned(said.words, words) : {};
  if (assignment !== undefined) return { ...(heading && { heading }), text: `${text}（${assignment}）` };
  return { ...(heading && { heading }), text, ...assigned };
}

/** Takes off the brackets at the end of the last paragraph that say who does it, where no line of its own does. */
function takeBrackets(block: Block): void {
  const last = block.paragraphs.at(-1);
  if (block.said || last === undefined) return;
  const { text, said } = cutBrackets(last);
  if (!said) return;
  block.paragraphs[block.paragraphs.length - 1] = text;
  block.said = said;
}

/** The points of a task: in one paragraph, or each its own; only where they are told again letter for letter. */
function withPoints([first = '', ...rest]: readonly string[]): {
  readonly text: string;
  readonly points: NonNullable<Task['points']>;
  readonly rest: readonly string[] & string[];
} {
  const isList = rest.length > 0 && rest.every((one, index) => one.startsWith(pointOrdinal(index + 1)));
  if (isList && rest.length > 1)
    return {
      text: first,
      points: rest.map((one, index) => ({ text: one.slice(pointOrdinal(index + 1).length) })),
      rest: [],
    };
  const all = [first, ...rest];
  if (all.length > 1 && all.every((one, index) => one.startsWith(pointOrdinal(index + 1))))
    return {
      text: '',
      points: all.map((one, index) => ({ text: one.slice(pointOrdinal(index + 1).length) })),
      rest: [],
    };
  const { intro, points } = splitPoints(first);
  const again = intro + points.map(({ lead = '', text }, index) => pointOrdinal(index + 1) + lead + text).join('');
  if (points.length === 0 || again !== first) return { text: first, points: [], rest };
  return { text: intro, points: [...points], rest };
}

function headingsOf(tasks: readonly Block[]): Pick<Structure, 'headings'> {
  const headed = tasks.filter(({ heading, paragraphs }) => heading && paragraphs.length > 0);
  if (headed.length === 0) return {};
  if (headed.every(({ isRunIn }) => isRunIn)) return { headings: 'run-in' };
  return headed.some(({ isRunIn }) => isRunIn) ? {} : { headings: 'own-line' };
}

function pointsOf(tasks: readonly Block[]): Pick<Structure, 'points'> {
  const apart = tasks.some(
    ({ paragraphs }) => paragraphs.filter((one) => /^[一二三四五六七八九十]+是/u.test(one)).length > 1,
  );
  return { points: apart ? 'paragraphs' : 'inline' };
}

/** Whether the numbers of the tasks go on from part to part or begin anew, and where they do neither. */
function readNumbering(blocks: readonly Block[]): { scheme?: Structure['numbering']; remarks: string[] } {
  const lists = blocks.map(({ below }) => below.map(({ ordinal }) => ordinal)).filter((list) => list.length > 0);
  if (lists.length === 0) return { remarks: [] };
  const isRow = (list: readonly number[]) => list.every((one, index) => one === index + 1);
  if (isRow(lists.flat())) return { scheme: 'continuous', remarks: [] };
  if (lists.every(isRow)) return { scheme: 'each-part', remarks: [] };
  const scheme = lists.length > 1 && lists.every(([first]) => first === 1) ? 'each-part' : 'continuous';
  const rows = scheme === 'continuous' ? [lists.flat()] : lists;
  const remarks = rows.flatMap((row) =>
    row.flatMap((one, index) => {
      const before = row[index - 1] ?? 0;
      return one === before + 1
        ? []
        : [`原文${before === 0 ? '开头' : `第${before}条后面`}是第${one}条，照先后排，序号由程序重编`];
    }),
  );
  return { scheme, remarks };
}
