import type { Reporter } from './reporter.ts';

/** For machines: every finding, nothing folded. */
export const json: Reporter = (reports) => `${JSON.stringify(reports, null, 2)}\n`;
