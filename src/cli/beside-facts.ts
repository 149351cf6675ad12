import { basename } from 'node:path';

/** What a facts file is called in a folder. */
export const factsName = 'facts.json';

/** The file that holds last year's facts beside this year's, so that each question can show last year's answer. */
export const lastYearName = 'last-year.json';

/** The name of a configuration; every folder may hold one. */
export const configName = 'fazhi.config.json';

/** The ending of a list of waivers: facts.json has facts.waivers.json beside it. */
export const waiversEnding = '.waivers.json';

/** The ending of what was printed of facts: facts.json has facts.printed.json beside it. */
const printedEnding = '.printed.json';

/** The ending of facts as they were before an edited file was brought home. */
const beforeTakingEnding = '（带回以前）.json';

/** Where it is kept what was printed of facts, so that an edited file can be held against it. */
export function printedBeside(facts: string): string {
  return facts.replace(/\.json$/i, '') + printedEnding;
}

/** Where facts are kept as they were before an edited file was brought home. */
export function beforeTaking(facts: string): string {
  return facts.replace(/\.json$/i, '') + beforeTakingEnding;
}

/** Whether a file stands beside facts and is none itself, or an old state of them: a list of waivers, a configuration. */
export function isBesideFacts(file: string): boolean {
  const endings = [waiversEnding, printedEnding, beforeTakingEnding];
  return endings.some((ending) => file.endsWith(ending)) || basename(file) === configName;
}
