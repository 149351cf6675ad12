import { smallest } from '../figures/extremes.ts';
import { authorityEnd, type TitleUnit, titleUnits } from './title-units.ts';

/** A 22 pt character is 1/20 of the text area's 156 mm; GB/T 9704—2012 5.2.1, 7.3.1. */
const longest = 20;
/** A title this much narrower than its line stands on one; a fuller one would run from edge to edge. */
const slack = 2;
const shortest = 3;
const mostLines = 6;
/** With more the ways to set them are too many to look at, and no title has as many. */
const mostUnits = 40;

/** By which an office parts the halves of a title. */
const wideSpace = '\u3000';
/** A notice that sends out what it names. */
const sendsOut = /(?:印发|转发)《[^》]{0,200}》的通知$/u;

/**
 * Breaks a title into lines by its meaning, in the shape of a trapezoid or a diamond; GB/T 9704—2012 7.3.1. Never inside a
 * word, a year, a place, a book title or an authority's name, and no line of one or two characters where that can be helped.
 * Joint authorities stand on the first line, 关于 opens the second. Halves that the office has parted by a wide space stand on
 * lines of their own, if not both on one. The lines together are the title; a space at a break goes. `room` is how many
 * characters a line has: a subtitle's more.
 */
export function breakTitle(title: string, room = longest): string[] {
  const [joint, subject] = jointNames(title);
  if (joint) return [...(widthOf(joint) > room ? splitNames(joint) : [joint]), ...unjoined(subject, room)];
  return unjoined(title, room);
}

/** The lines of a title, or of what follows the joint authorities. */
function unjoined(title: string, room: number): string[] {
  if (widthOf(title) <= room - slack) return [title.trim()];
  if (title.trim().includes(wideSpace)) return halvesOf(title).flatMap((half) => unjoined(half, room));
  const lines = shaped(title, room);
  if (!sendsOut.test(title) || (lines.length < 3 && !leavesNotice(lines))) return lines;
  const broken = shaped(title, room, true);
  return broken.length < lines.length || (leavesNotice(lines) && !leavesNotice(broken)) ? broken : lines;
}

/** The names of joint authorities before 关于, and what follows them. */
function jointNames(title: string): [string, string] {
  const [, joint = '', subject = ''] = /^(\S+[ \u3000]\S.*?)(关于.*)$/u.exec(title) ?? [];
  const isJoint = !joint.includes(wideSpace) || halvesOf(joint).every((name) => authorityEnd.test(name));
  return isJoint ? [joint, subject] : ['', title];
}

function halvesOf(title: string): string[] {
  return title.split(wideSpace).filter((half) => half.trim() !== '');
}

/** Whether 通知 stands alone on the last line. */
function leavesNotice(lines: readonly string[]): boolean {
  return /^的?通知$/u.test(lines.at(-1) ?? '');
}

/** A title in the best of the shapes that it can have; `breaksBooks` says whether a book title may be broken. */
function shaped(title: string, room: number, breaksBooks = false): string[] {
  const units = titleUnits(title, breaksBooks);
  if (widthOf(title) > room * mostLines || units.length > mostUnits) return filled(units, room);
  for (let count = 2; count <= Math.min(units.length, mostLines); count += 1) {
    const best = bestOf(arrangements(units, count, room));
    if (best) return best;
  }
  return filled(units, room);
}

/** Lines as full as they get: a title of more than six, or of very many units, has no shape. */
function filled(units: readonly TitleUnit[], room: number): string[] {
  const lines: string[] = [];
  for (const { text } of units) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(last + text) <= room) lines[lines.length - 1] = last + text;
    else lines.push(text);
  }
  return lines.map((line) => line.trim());
}

/** Names of joint authorities, a line each. */
function splitNames(joint: string): string[] {
  return joint.split(/\s+/u);
}

interface Arrangement {
  readonly lines: readonly string[];
  readonly cost: number;
}

/**
 * Every way to set the units on so many lines that each line fits; a unit that fits no line has one to itself. What is left
 * must fit on the lines that are left, or there would be no end of ways to look at.
 */
function arrangements(units: readonly TitleUnit[], count: number, room: number): Arrangement[] {
  if (leastWidth(units, room) > room * count) return [];
  if (count === 1) {
    const line = units
      .map(({ text }) => text)
      .join('')
      .trim();
    return widthOf(line) <= room || units.length === 1 ? [{ lines: [line], cost: 0 }] : [];
  }
  return units.slice(0, units.length - count + 1).flatMap(({ breakCost }, index) => {
    const [line] = arrangements(units.slice(0, index + 1), 1, room);
    if (!line) return [];
    const rest = arrangements(units.slice(index + 1), count - 1, room);
    return rest.map(({ lines, cost }) => ({ lines: [...line.lines, ...lines], cost: cost + breakCost }));
  });
}

/** How wide units are at least, whatever spaces go at the ends of lines, and one that fits no line counted as one that does. */
function leastWidth(units: readonly TitleUnit[], room: number): number {
  return units.reduce((width, { text }) => width + Math.min(room, widthOf(text.replaceAll(' ', ''))), 0);
}

function bestOf(all: readonly Arrangement[]): string[] | undefined {
  const costs = all.map((one) => one.cost * 2 + shapeCost(one.lines.map(widthOf)));
  return all[costs.indexOf(smallest(costs))]?.lines.slice();
}

/** Uneven lines cost, a line of a word or two costs more, and so does a waist: short between long. */
function shapeCost(widths: readonly number[]): number {
  const mean = widths.reduce((sum, width) => sum + width, 0) / widths.length;
  const uneven = widths.reduce((sum, width) => sum + (width - mean) ** 2, 0) / 4;
  const stubs = widths.filter((width) => width < shortest).length * 100;
  const waists = widths.filter((width, at) => at > 0 && width < Math.min(widths[at - 1] ?? 0, widths[at + 1] ?? 0));
  const equal = widths.filter((width, at) => at > 0 && Math.abs(width - (widths[at - 1] ?? 0)) < 1).length;
  return uneven + stubs + waists.length * 50 + equal * 3;
}

/** Width in Chinese characters; a Latin letter, a digit or a space takes half of one. */
function widthOf(text: string): number {
  return [...text.trim()].reduce((width, character) => width + (character < '\u0100' ? 0.5 : 1), 0);
}
