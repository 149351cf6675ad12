import { basename } from 'node:path';

/** What a facts file is called in a folder. */
export const factsName = 'facts.json';

/** The file that holds last year's facts beside this year's, so that each question can show last year's answer. */
export const lastYearName = 'last-year.json';

/** The name of a configuration; every folder may hold one. */
export const configName = 'fazhi.config.json';

/** The ending of a list of waivers: facts.json has facts.waivers.json beside it. */
export const waiversEnding = '.waivers.json';

/** Whether a file stands beside facts and is none itself: a list of waivers, a configuration. */
export function isBesideFacts(file: string): boolean {
  return file.endsWith(waiversEnding) || basename(file) === configName;
}
