import { pathToFileURL } from 'node:url';
import type { Config } from '../check/config.ts';
import type { RuleText } from '../check/rule.ts';
import type { Severity } from '../diagnostic.ts';
import type { CheckedFile } from './reporter.ts';

/** The invocations of a SARIF run, and which of them a file's results come from. */
export interface Invocations {
  readonly invocations: readonly object[];
  readonly indexOf: (report: CheckedFile) => number;
}

/**
 * One invocation for each way in which the files were configured, with what it sets otherwise: a rule that is off, another
 * level, a threshold. Files that could not be checked at all are told by the invocation that failed on them, and what was not read
 * or not checked of the others by theirs.
 */
export function invocationsOf(reports: readonly CheckedFile[], rules: readonly RuleText[]): Invocations {
  const keyOf = (report: CheckedFile) => overridesOf(report, rules);
  const keys = [...new Set(reports.map(keyOf))];
  const groups = (keys.length > 0 ? keys : ['[]']).map((key) => ({
    overrides: JSON.parse(key) as object[],
    told: reports.filter((report) => keyOf(report) === key),
  }));
  return {
    invocations: groups.map(({ overrides, told }) => ({
      executionSuccessful: told.every(({ problem }) => !problem),
      ...(overrides.length > 0 ? { ruleConfigurationOverrides: overrides } : {}),
      toolExecutionNotifications: told.flatMap(({ file, problem, notes = [] }) => [
        ...(problem ? [notification(file, 'error', `未检查：${problem}`)] : []),
        ...notes.map((note) => notification(file, 'note', note)),
      ]),
    })),
    indexOf: (report) => keys.indexOf(keyOf(report)),
  };
}

function notification(file: string, level: string, text: string): object {
  return {
    level,
    message: { text },
    locations: [{ physicalLocation: { artifactLocation: { uri: fileUri(file) } } }],
  };
}

function overridesOf({ config = {} }: CheckedFile, rules: readonly RuleText[]): string {
  return JSON.stringify(rules.flatMap(({ id, severity }, index) => override(id, index, severity, config)));
}

function override(id: string, index: number, usual: keyof typeof levels, { severity, thresholds }: Config): object[] {
  const set = severity?.[id] ?? usual;
  const configuration = {
    ...(set === 'off' ? { enabled: false } : set === usual ? {} : { level: levels[set] }),
    ...(thresholds?.[id] ? { parameters: thresholds[id] } : {}),
  };
  return Object.keys(configuration).length > 0 ? [{ descriptor: { id, index }, configuration }] : [];
}

/** What SARIF calls a severity. */
export const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', notice: 'note' };

/** A path as SARIF wants it: relative with forward slashes, or a file: address. */
export function fileUri(file: string): string {
  if (/^([A-Za-z]:)?[\\/]/.test(file)) return pathToFileURL(file).href;
  return file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
}
