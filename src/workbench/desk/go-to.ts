import { type Diagnostic, standing } from '../../diagnostic.ts';
import type { Desk } from './desk.ts';

/** The findings that count, the gravest first, each kind in the paper's order. */
export function openFindings(desk: Desk): Diagnostic[] {
  const order = { error: 0, warning: 1, notice: 2 };
  return standing(desk.findings.value).toSorted((one, other) => order[one.severity] - order[other.severity]);
}

/** Goes to where a finding stands: to the words it is about, or to the screen on which the answer is given. */
export function goTo(desk: Desk, { path, span }: Pick<Diagnostic, 'path' | 'span'>): void {
  if (/^\/(?:editions|document|authority|approval|publication|reportYear|dataAsOf|previousPlan)/.test(path)) {
    desk.screen.value = 'forms';
    desk.at.value = path;
    return;
  }
  desk.screen.value = path.startsWith('/indicators') ? 'figures' : 'text';
  desk.at.value = path;
  desk.caret.value = { pointer: path, offset: span?.start ?? 0 };
}

/** Goes to the next finding, or the one before, from where the clerk is. */
export function goToFinding(desk: Desk, step: 1 | -1): void {
  const findings = openFindings(desk);
  if (findings.length === 0) {
    desk.says.value = '没有要处理的检查结果';
    return;
  }
  const now = findings.findIndex(({ path }) => path === desk.at.value);
  const next = findings[(now + step + findings.length) % findings.length];
  if (!next) return;
  goTo(desk, next);
  desk.says.value = next.message;
}
