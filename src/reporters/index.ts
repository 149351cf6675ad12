import { github } from './github.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { pretty } from './pretty.ts';
import type { Reporter } from './reporter.ts';
import { sarif } from './sarif.ts';

/** Every form in which findings can be had, by the name of `--format`. */
export const reporters = { pretty, json, sarif, junit, github } as const satisfies Record<string, Reporter>;

/** A name of `--format`. */
export type ReportFormat = keyof typeof reporters;
