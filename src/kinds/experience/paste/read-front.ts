import { readDate } from '../../../domain/days/dates.ts';
import { readLine } from '../../../domain/material/cut-lines.ts';
import type { Experience } from '../facts.generated.ts';

/** What stands above the text of a pasted account, and the text. */
export interface Front {
  readonly title: NonNullable<Experience['title']>;
  readonly byline?: string;
  readonly dateOfIssue?: string;
  readonly body: readonly string[];
}

/** 县司法局, 市委依法治市办, 漱云镇人民政府. */
const agency =
  /(?:局|政府|委员会|办公室|厅|县委|市委|区委|省委|市办|县办|区办|省办|法院|检察院|街道办事处|司法所|大队|支队|中心)[）)]?$/u;
const dash = /^[—–―─-]+\s*/u;

/** Reads title, subtitle, byline and date off the lines that stand above the first sentence and the first ordinal. */
export function readFront(paragraphs: readonly string[]): Front {
  const found = paragraphs.findIndex((text) => !isBare(text));
  const end = found === -1 ? paragraphs.length : found;
  const [first = '', ...more] = paragraphs.slice(0, end);
  const [main = '', ...inLine] = first.split(/(?=——)/u);
  const title = { ...halvesOf(main), ...(inLine.length > 0 && { subtitle: withoutDash(inLine.join('')) }) };
  return more.reduce<Front>(readMore, { title, body: paragraphs.slice(end) });
}

/** The lines after the first, one by one; one that is nothing known begins the text. */
function readMore(front: Front, line: string, _index: number, lines: readonly string[]): Front {
  const { title, byline, dateOfIssue, body } = front;
  if (dash.test(line) && title.subtitle === undefined)
    return { ...front, title: { ...title, subtitle: withoutDash(line) } };
  if (agency.test(line) && byline === undefined) return { ...front, byline: line };
  const day = readDate(line.replace(/^[（(]|[）)]$/gu, ''));
  if (day && dateOfIssue === undefined) return { ...front, dateOfIssue: day };
  const isHalf = line === lines[0] && title.second === undefined && title.subtitle === undefined;
  if (isHalf && Math.abs(lengthOf(line) - lengthOf(title.first)) <= 2)
    return { ...front, title: { ...title, second: line } };
  const own = body.findIndex((text) => !lines.includes(text));
  const at = own === -1 ? body.length : own;
  return { ...front, body: [...body.slice(0, at), line, ...body.slice(at)] };
}

/** Two halves with a space between them; with none, or with several, it is one. */
function halvesOf(line: string): { readonly first?: string; readonly second?: string } {
  const [first, second, ...others] = line.trim().split(/[\s\u3000]+/u);
  if (!first) return {};
  return second === undefined || others.length > 0 ? { first: line.trim() } : { first, second };
}

/** A short line that is neither a sentence nor numbered. */
function isBare(text: string): boolean {
  return readLine(text).level === undefined && [...text].length <= 45 && !/[。；！？…，、;:：,]$/u.test(text);
}

function withoutDash(text: string): string {
  return text.replace(dash, '');
}

function lengthOf(text = ''): number {
  return [...text].length;
}
