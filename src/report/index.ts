import { json } from './json.ts';
import { pretty } from './pretty.ts';
import type { Reporter } from './reporter.ts';

/** Every form in which findings can be had, by the name of `--format`. */
export const reporters = { pretty, json } as const satisfies Record<string, Reporter>;
