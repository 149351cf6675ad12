import { type Diagnostic, type Severity, standing } from '../diagnostic.ts';
import { writeDate } from '../domain/days/dates.ts';

/** From the gravest. */
export const severities: readonly Severity[] = ['error', 'warning', 'notice'];

/** What a clerk reads for each severity. */
export const severityWords: Readonly<Record<Severity, string>> = {
  error: '须改正',
  warning: '请核实',
  notice: '提示',
};

/** How many findings of a severity count. */
export function countOf(diagnostics: readonly Diagnostic[], wanted: Severity): number {
  return standing(diagnostics).filter(({ severity }) => severity === wanted).length;
}

/** 须改正 2 处，请核实 5 处，提示 3 处; the waived are counted apart. */
export function summary(diagnostics: readonly Diagnostic[]): string {
  const waived = diagnostics.length - standing(diagnostics).length;
  return [
    ...severities.map((severity) => `${severityWords[severity]} ${countOf(diagnostics, severity)} 处`),
    ...(waived > 0 ? [`豁免 ${waived} 处`] : []),
  ].join('，');
}

/** The place in the report with the answer's title: 一（四）2. 内容. */
export function whereOf({ place, title }: Pick<Diagnostic, 'place' | 'title'>): string {
  return place && place !== title ? `${place} ${title}` : title;
}

/** Why a finding is let stand: 豁免至2026年3月1日，县司法局局长批准：县委常委会审定的表述. */
export function waivedWords({ reason, approvedBy, expires }: NonNullable<Diagnostic['waived']>): string {
  return `豁免至${writeDate(expires)}，${approvedBy}批准：${reason}`;
}

/** A finding in one sentence, what would be right with it. */
export function sentenceOf({ message, hint }: Pick<Diagnostic, 'message' | 'hint'>): string {
  return hint ? `${message}；${hint}` : message;
}
