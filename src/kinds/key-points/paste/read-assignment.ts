import { type Assigned, type AssignmentWords, assignmentText } from '../assignment.ts';

/** Who does a task, as it stood: in brackets behind the text, or on a line of its own. */
export interface Said {
  readonly place: 'brackets' | 'own-line';
  readonly words: string;
}

const ownLine = /^(?:牵头|责任|主办|配合|协办|负责|落实|承办)(?:单位|部门|领导|人)?[：:]|^(?:完成)?时限[：:]/u;
const inBrackets = /^(.*[。！？；])[（(]([^（）()]*(?:牵头|责任单位|责任部门|配合|负责|时限)[^（）()]*)[)）]$/u;

/** An own line that says who does the task before it; undefined for any other paragraph. */
export function readOwnLine(line: string): Said | undefined {
  const words = line.replace(/^[（(](.*)[)）]。?$/u, '$1').replace(/。$/u, '');
  return ownLine.test(words) ? { place: 'own-line', words } : undefined;
}

/** A paragraph without the brackets at its end that say who does the task, and what they say. */
export function cutBrackets(text: string): { readonly text: string; readonly said?: Said } {
  const [, before, words] = inBrackets.exec(text) ?? [];
  return before !== undefined && words !== undefined ? { text: before, said: { place: 'brackets', words } } : { text };
}

/** How most of the assignments are said: the words in which the most of them are told again letter for letter. */
export function commonWords(said: readonly string[]): AssignmentWords | undefined {
  const ways = ['responsible', 'labels', 'verbs'] as const;
  const counts = ways.map((words) => said.filter((one) => parse(one, words)).length);
  const most = Math.max(...counts);
  return most === 0 ? undefined : ways[counts.indexOf(most)];
}

/** What an assignment says in the parts that the facts have, where they tell it again letter for letter; otherwise its own words. */
export function readAssigned(said: string, words: AssignmentWords | undefined): Assigned<string> {
  return (words && parse(said, words)) ?? { assignment: said };
}

function parse(said: string, words: AssignmentWords): Assigned<string> | undefined {
  const parsed = words === 'verbs' ? parseVerbs(said) : parseLabels(said);
  return parsed && assignmentText(parsed, words) === said ? parsed : undefined;
}

const labels: Readonly<Record<string, keyof Assigned<string>>> = {
  牵头单位: 'leadDepartment',
  责任单位: 'supportDepartments',
  完成时限: 'deadline',
};

/** 牵头单位：A；责任单位：B；完成时限：C. Names among which 牵头 or a comma says who does what stay as they were said. */
function parseLabels(said: string): Assigned<string> | undefined {
  const clauses = said
    .split('；')
    .map((clause) => /^(?:(完成时限)：([^：；]+)|([^：]{2,5})：([^，：；]+))$/u.exec(clause));
  const told = clauses.map(
    (clause) => [labels[clause?.[1] ?? clause?.[3] ?? ''], clause?.[2] ?? clause?.[4] ?? ''] as const,
  );
  if (told.some(([key, value]) => key === undefined || (key !== 'deadline' && /牵头|配合|负责/u.test(value))))
    return undefined;
  return Object.fromEntries(told) as Assigned<string>;
}

/** A牵头，B配合，C完成. */
function parseVerbs(said: string): Assigned<string> | undefined {
  const [, leadDepartment, supportDepartments, deadline] =
    /^([^，；]+)牵头(?:，([^，；]+)配合)?(?:，([^；]+?))?$/u.exec(said) ?? [];
  if (leadDepartment === undefined) return undefined;
  const parsed = { leadDepartment, ...(supportDepartments && { supportDepartments }) };
  if (!deadline) return parsed;
  const bare = deadline.replace(/完成$/u, '');
  const again = assignmentText({ deadline: bare }, 'verbs');
  return { ...parsed, deadline: again === deadline ? bare : deadline };
}
