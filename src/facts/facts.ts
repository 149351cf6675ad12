import type { AnnualReport } from '../schema/annual-report.generated.ts';

/** The facts of one report, in any state of completeness. */
export type Facts = AnnualReport;
