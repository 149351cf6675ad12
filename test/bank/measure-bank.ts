import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../../src/diagnostic.ts';
import { check } from '../../src/kinds/check.ts';
import { factsOf } from '../facts-of.ts';

/** A slip of our own making, and a text that is right and tempts a rule to speak: its twin. */
export interface BankEntry {
  readonly kind: string;
  /** A: whoever reads the proofs mends it. B: style, or to be asked of the writer. */
  readonly grade: 'A' | 'B';
  /** One paragraph, or several of one report. */
  readonly text: string | readonly string[];
  /** The words in one of them that are amiss; null where all is right. */
  readonly wrong: string | null;
  readonly twin?: string | readonly string[];
  /** Whose paper it is, where not the government's. */
  readonly by?: 'department';
}

/** How the check did on the slips of a kind: found at 请核实 or above, or as 提示; twins that it spoke of. */
export interface Figures {
  readonly slips: number;
  readonly found: number;
  readonly noticed: number;
  readonly right: number;
  readonly alarms: number;
  readonly notices: number;
}

const folder = import.meta.dirname;

/** The files of slips, by name. */
export function bankFiles(): Map<string, readonly BankEntry[]> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== 'ratchet.json');
  return new Map(names.sort().map((name) => [name, JSON.parse(readFileSync(join(folder, name), 'utf8'))]));
}

/** What the check finds in paragraphs of a report of 2025 that has nothing else in it. */
function findingsIn(texts: readonly string[], by: BankEntry['by']): Diagnostic[] {
  const own = by === 'department' ? { authority: department } : {};
  const facts = factsOf({ reportYear: 2025, heading: '做好其他相关工作', text: texts, ...own });
  return check(facts, { stage: 'final' }).filter(({ path }) => path.startsWith('/measures/sections/0/paragraphs/'));
}

/** Measures the slips of one file, by kind. */
export function measure(entries: readonly BankEntry[]): Map<string, Figures> {
  const byKind = new Map<string, Figures>();
  for (const entry of entries) {
    const before = byKind.get(entry.kind) ?? { slips: 0, found: 0, noticed: 0, right: 0, alarms: 0, notices: 0 };
    byKind.set(entry.kind, added(before, judged(entry)));
  }
  return byKind;
}

/** What becomes of a slip (found, noticed or missed) and of its twin (alarm, notice or silence). */
function judged({ text, wrong, twin, by }: BankEntry): Figures {
  const texts = [text].flat();
  const right = wrong === null ? texts : twin === undefined ? undefined : [twin].flat();
  const spoken = right && graveness(findingsIn(right, by));
  const told =
    wrong === null ? undefined : graveness(findingsIn(texts, by).filter((one) => touches(one, texts, wrong)));
  return {
    slips: wrong === null ? 0 : 1,
    found: told === 'grave' ? 1 : 0,
    noticed: told === 'slight' ? 1 : 0,
    right: right ? 1 : 0,
    alarms: spoken === 'grave' ? 1 : 0,
    notices: spoken === 'slight' ? 1 : 0,
  };
}

function graveness(findings: readonly Diagnostic[]): 'grave' | 'slight' | undefined {
  if (findings.length === 0) return undefined;
  return findings.some(({ severity }) => severity !== 'notice') ? 'grave' : 'slight';
}

/** Whether a finding speaks of the wrong words, give or take three letters; between figures that contradict each other either may be marked. */
function touches({ path, span }: Diagnostic, texts: readonly string[], wrong: string): boolean {
  if (!span) return true;
  const text = texts[Number(path.split('/').at(-1))] ?? '';
  if (/\d/u.test(wrong) && /\d/u.test(text.slice(span.start, span.end))) return true;
  const start = text.indexOf(wrong);
  if (start === -1) return texts.length > 1;
  return span.start < start + wrong.length + 3 && span.end > start - 3;
}

function added(one: Figures, other: Figures): Figures {
  return {
    slips: one.slips + other.slips,
    found: one.found + other.found,
    noticed: one.noticed + other.noticed,
    right: one.right + other.right,
    alarms: one.alarms + other.alarms,
    notices: one.notices + other.notices,
  };
}

const department = {
  name: '云岭县司法局',
  shortName: '县司法局',
  level: 'department' as const,
  selfReference: '我局',
  superior: { partyCommittee: '县委', government: '县政府', department: '市司法局' },
};
