import type { Diagnostic } from '../../diagnostic.ts';
import type { Desk } from './desk.ts';

/** Goes to where a finding stands: to the words it is about, or to the screen on which the answer is given. */
export function goTo(desk: Desk, { path, span }: Pick<Diagnostic, 'path' | 'span'>): void {
  if (/^\/(?:editions|document|authority|approval|publication|reportYear|dataAsOf|previousPlan)/.test(path)) {
    desk.screen.value = 'forms';
    desk.at.value = path;
    return;
  }
  desk.screen.value = path.startsWith('/indicators') ? 'figures' : 'text';
  desk.at.value = path;
  desk.caret.value = { pointer: path, offset: span?.start ?? 0, ...(span ? { end: span.end } : {}) };
}

/** Goes to the next finding, or the one before, from where the clerk is. */
export function goToFinding(desk: Desk, step: 1 | -1): void {
  const findings = desk.open.value;
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
