import { readDate } from '../../../domain/days/dates.ts';
import { recipientNames } from '../../../domain/material/recipient-names.ts';
import type { KeyPoints } from '../facts.generated.ts';

/** A notice as it was pasted, in pieces. */
export interface ReadNotice {
  readonly sender?: string;
  readonly isQuoted: boolean;
  readonly documentNumber?: NonNullable<NonNullable<NonNullable<KeyPoints['editions']>['issued']>['documentNumber']>;
  readonly mainRecipients?: string[];
  readonly dateOfIssue?: string;
  /** What the notice says, its paragraphs as one. */
  readonly text: string;
}

/** The notice, what of it has no place in the facts, and the lines of the paper that it issues. */
export interface CutNotice {
  readonly notice?: ReadNotice;
  readonly rest: readonly string[];
  readonly leftOut: readonly string[];
}

/** Takes the notice that issues a paper off its front, where one stands there. */
export function cutNotice(lines: readonly string[]): CutNotice {
  const title = findTitle(lines);
  if (!title) return { rest: lines, leftOut: [] };
  const { from, to, sender, name, isQuoted } = title;
  const own = lines.findIndex((line, index) => index > to && bare(line) === name);
  const end = own === -1 ? afterDate(lines, to) : own;
  const before = readBefore(lines.slice(0, from));
  const body = readBody(lines.slice(to + 1, end), sender);
  return {
    notice: { isQuoted, ...(sender && { sender }), ...before.told, ...body.told, text: body.text },
    rest: lines.slice(end),
    leftOut: [...before.leftOut, ...body.leftOut],
  };
}

/** 关于印发…的通知 on one line or several, with the sender on the line before or in the same. */
function findTitle(lines: readonly string[]) {
  for (const [index, line] of lines.slice(0, 20).entries()) {
    const at = line.indexOf('关于印发');
    if (at === -1 || line.length > 80) continue;
    for (const to of [index, index + 1, index + 2]) {
      const joined = lines.slice(index, to + 1).join('');
      const [, quoted, plain] = /关于印发(?:《([^《》]{4,60})》|([^《》。]{4,60}))的通知$/u.exec(joined) ?? [];
      const name = quoted ?? plain;
      if (name === undefined) continue;
      const above = lines[index - 1] ?? '';
      const isAbove = at === 0 && isIssuer(above);
      const sender = isAbove ? above : line.slice(0, at);
      return {
        from: isAbove ? index - 1 : index,
        to,
        sender: bare(sender),
        name: bare(name),
        isQuoted: quoted !== undefined,
      };
    }
  }
  return undefined;
}

function isIssuer(line: string): boolean {
  return /^[^\d。，：；]{2,40}(?:政府|办公[室厅]|委员会|[局厅办部委])$/u.test(line);
}

function bare(line: string): string {
  return line.replace(/[\s　《》]/gu, '');
}

/** The line after the day of issue and the notes below it; the end where there is no day. */
function afterDate(lines: readonly string[], from: number): number {
  const date = lines.findIndex((line, index) => index > from && readDate(line) !== undefined);
  if (date === -1) return lines.length;
  const next = lines.findIndex((line, index) => index > date && !/^[（(].*[)）]$/u.test(line));
  return next === -1 ? lines.length : next;
}

function readBefore(lines: readonly string[]) {
  const number = lines
    .map((line) => /^([^\d]{2,20})[〔[（(【](\d{4})[〕\]）)】]第?(\d{1,5})号$/u.exec(line.replace(/\s/gu, '')))
    .find(Boolean);
  const [whole, agencyCode = '', year, serial] = number ?? [];
  const others = lines.filter((line) => line.replace(/\s/gu, '') !== whole);
  return {
    told: whole ? { documentNumber: { agencyCode, year: Number(year), serial: Number(serial) } } : {},
    leftOut: others.map((line) => `${line}（标题前面的话，版头由程序印）`),
  };
}

function readBody(lines: readonly string[], sender: string) {
  const told: { mainRecipients?: string[]; dateOfIssue?: string } = {};
  const leftOut: string[] = [];
  const texts: string[] = [];
  for (const [index, line] of lines.entries()) {
    const day = readDate(line);
    if (day !== undefined) told.dateOfIssue = day;
    else if (index === 0 && /[：:]$/u.test(line)) told.mainRecipients = recipientNames(line);
    else if (sender !== '' && bare(line) === sender) continue;
    else if (/^[（(]此件.{0,20}公开.{0,10}[)）]$/u.test(line)) leftOut.push(`${line}（公开稿由程序印）`);
    else texts.push(line);
  }
  return { told, leftOut, text: texts.join('') };
}
