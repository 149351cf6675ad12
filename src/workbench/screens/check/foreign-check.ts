import { type Diagnostic, type Severity, standing } from '../../../diagnostic.ts';
import { checkPaper } from '../../../kinds/check-paper.ts';
import { ForeignPaper } from '../../../manuscript/foreign-paper.ts';
import { paperRules } from '../../../paper-rules/index.ts';
import type { ReadDocument } from '../../../reader/read-document.ts';
import { severities, whereOf } from '../../../reporters/words.ts';

/** A Word file that is checked and nothing more. */
export interface ForeignChecked {
  readonly notes: readonly string[];
  /** What is found, by weight; how it is set apart from what it says. */
  readonly found: readonly ForeignFinding[];
}

export interface ForeignFinding {
  readonly severity: Severity;
  readonly isSetting: boolean;
  readonly where: string;
  readonly message: string;
  readonly hint?: string;
  readonly basis?: string;
  /** The words that it is about, with some before and behind them. */
  readonly words?: readonly [before: string, own: string, behind: string];
  readonly others: number;
}

/** So many letters are shown on each side of what a finding is about. */
const around = 16;

/** Checks a file of another program; nothing of it is taken. */
export function checkForeignPaper({ document, today }: { document: ReadDocument; today: string }): ForeignChecked {
  const paper = new ForeignPaper(document);
  const { diagnostics, notes } = checkPaper(paper, { today });
  const settings = new Set(paperRules.map(({ id }) => id as string));
  const found = standing(diagnostics).map((one): ForeignFinding => {
    const { severity, ruleId, message, hint, basis, others = [] } = one;
    const words = wordsOf(paper, one);
    return {
      severity,
      isSetting: settings.has(ruleId),
      where: whereOf(one),
      message,
      ...(hint ? { hint } : {}),
      ...(basis ? { basis } : {}),
      ...(words ? { words } : {}),
      others: others.length,
    };
  });
  const weight = (one: ForeignFinding) => severities.indexOf(one.severity);
  return { notes, found: found.toSorted((one, other) => weight(one) - weight(other)) };
}

function wordsOf(paper: ForeignPaper, { path, span }: Diagnostic): ForeignFinding['words'] {
  const text = span && paper.textAt(path);
  if (!span || !text) return undefined;
  const start = Math.max(0, span.start - around);
  return [
    (start > 0 ? '…' : '') + text.slice(start, span.start),
    text.slice(span.start, span.end),
    text.slice(span.end, span.end + around) + (span.end + around < text.length ? '…' : ''),
  ];
}
