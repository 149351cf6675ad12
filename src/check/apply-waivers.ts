import type { Diagnostic } from '../diagnostic.ts';
import { writeDate } from '../domain/days/dates.ts';
import { type TextsAt, waiverFinder } from './find-waiver.ts';
import type { RuleText } from './rule.ts';
import { waiverInForce, waiverUsed } from './standing-rules.ts';
import type { Waiver } from './waiver.ts';

/** What the waivers are applied to. */
interface Checked {
  readonly textsAt: TextsAt;
  /** The day of the check; without it no waiver has expired. */
  readonly today: string | undefined;
  /** The rules that spoke; of a waiver for another nobody can say whether it is needed. */
  readonly spoke: ReadonlySet<string>;
}

/**
 * Marks the findings that are waived, and adds a finding for each waiver that has expired or fits nothing: a waiver that
 * outlives its reason would hide the next mistake.
 */
export function applyWaivers(
  diagnostics: readonly Diagnostic[],
  waivers: readonly Waiver[],
  { textsAt, today, spoke }: Checked,
): Diagnostic[] {
  const used = new Set<Waiver>();
  const isInForce = ({ expires }: Waiver) => today === undefined || expires >= today;
  const waiverOf = waiverFinder(waivers.filter(isInForce), textsAt);
  const marked = diagnostics.map((diagnostic) => {
    const waiver = waiverOf(diagnostic);
    if (!waiver) return diagnostic;
    used.add(waiver);
    const { reason, approvedBy, expires } = waiver;
    return { ...diagnostic, waived: { reason, approvedBy, expires } };
  });
  const own = waivers.flatMap((waiver, index): Diagnostic[] => {
    const about = [waiver.rule, waiver.quote ? `“${waiver.quote}”` : waiver.path].filter(Boolean).join('，');
    const name = `第${index + 1}条豁免${about && `（${about}）`}`;
    if (!isInForce(waiver)) {
      return [
        finding(waiverInForce, `${name}有效期至${writeDate(waiver.expires)}，已经过期`, '请改正原处，或者重新报批'),
      ];
    }
    if (used.has(waiver) || !spoke.has(waiver.rule)) return [];
    return [
      finding(waiverUsed, `${name}没有对应的问题`, '问题已经改正的，请删去这条豁免；文字改过的，请核对位置和原文'),
    ];
  });
  return [...marked, ...own];
}

function finding({ id, severity, source, basis }: RuleText, message: string, hint: string): Diagnostic {
  return { ruleId: id, severity, basis, source, path: '', place: '', title: '豁免清单', message, hint };
}
