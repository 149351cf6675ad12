import type { Reporter } from './reporter.ts';

/** For machines: every finding, nothing folded; a waived one carries `waived`. */
export const json: Reporter = (reports) =>
  `${JSON.stringify(
    reports.map(({ file, diagnostics, notes, problem }) => ({ file, diagnostics, notes, problem })),
    null,
    2,
  )}\n`;
