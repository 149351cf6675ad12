import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { everyRule } from '../../src/kinds/check.ts';
import { sarif } from '../../src/reporters/sarif.ts';
import { mixed, reportOf, unread } from './checked-files.ts';

const ajv = new Ajv.default({ strict: false, unicodeRegExp: false, allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(schema);

function runOf(...reports: Parameters<typeof sarif>[0]) {
  const log = JSON.parse(sarif(reports, { version: '1.2.3', rules: everyRule }));
  validate(log);
  expect(validate.errors ?? []).toEqual([]);
  return log.runs[0];
}

test('it is SARIF 2.1.0, whatever was found', () => {
  runOf();
  runOf(mixed, unread, reportOf([]), { ...reportOf([{}]), file: '/云 岭/a#1.json' });
});

test('every rule is listed, and each finding leads to its own', () => {
  const { tool, results } = runOf(mixed);
  expect(tool.driver).toMatchObject({ name: 'fazhi-report', version: '1.2.3' });
  expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(everyRule.map(({ id }) => id));
  for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
});

test('a finding has its level, its words, its place and the lines of its spot', () => {
  const [result] = runOf(mixed).results;
  expect(result).toMatchObject({ level: 'error', message: { text: '应为“，”' } });
  const [{ physicalLocation, logicalLocations }] = result.locations;
  const { startLine, startColumn, endColumn } = physicalLocation.region;
  const line = mixed.source?.split('\n')[startLine - 1] ?? '';
  expect(line.slice(startColumn - 1, endColumn - 1)).toBe(',');
  expect(logicalLocations).toEqual([{ name: '四', fullyQualifiedName: '/plan/lead' }]);
  expect(result.fixes[0].artifactChanges[0].replacements[0].insertedContent).toEqual({ text: '，' });
});

test('a waived finding is suppressed, and the others say that they are not', () => {
  const suppressions = runOf(mixed).results.map((result: { suppressions: unknown }) => result.suppressions);
  expect(suppressions).toEqual([
    [],
    [],
    [],
    [{ kind: 'external', status: 'accepted', justification: '豁免至2026年3月1日，局长批准：审定的表述' }],
  ]);
});

test('what was not read or not checked of a file is told by its invocation, and the run is no failed one', () => {
  const { invocations } = runOf({ ...reportOf([]), notes: ['有 2 张图片，图片里的文字没有检查'] });
  expect(invocations).toMatchObject([
    {
      executionSuccessful: true,
      toolExecutionNotifications: [{ level: 'note', message: { text: '有 2 张图片，图片里的文字没有检查' } }],
    },
  ]);
});

test('a file that could not be read makes the run a failed one', () => {
  const { invocations, artifacts } = runOf(unread);
  expect(invocations).toMatchObject([
    { executionSuccessful: false, toolExecutionNotifications: [{ message: { text: '未检查：文件是空的，没有内容' } }] },
  ]);
  expect(artifacts).toEqual([{ location: { uri: `${encodeURIComponent('坏 的')}.json` } }]);
});

test('what an office has set otherwise is told, and which results it concerns', () => {
  const config = {
    severity: { 'has-plan': 'notice', 'has-measures': 'off', 'nothing-pending': 'error' },
    thresholds: { 'plan-not-copied': { characters: 60 } },
  } as const;
  const { invocations, results, tool } = runOf(mixed, { ...mixed, file: 'b.json', config });
  const index = (id: string) => tool.driver.rules.findIndex((rule: { id: string }) => rule.id === id);
  const descriptor = (id: string) => ({ id, index: index(id) });
  expect(invocations[0]).not.toHaveProperty('ruleConfigurationOverrides');
  expect(invocations[1].ruleConfigurationOverrides).toEqual([
    { descriptor: descriptor('has-measures'), configuration: { enabled: false } },
    { descriptor: descriptor('has-plan'), configuration: { level: 'note' } },
    { descriptor: descriptor('plan-not-copied'), configuration: { parameters: { characters: 60 } } },
  ]);
  const half = mixed.diagnostics.length;
  expect(results.map(({ provenance }: { provenance: object }) => provenance)).toEqual([
    ...Array(half).fill({ invocationIndex: 0 }),
    ...Array(half).fill({ invocationIndex: 1 }),
  ]);
  expect(tool.driver.rules[index('has-plan')].defaultConfiguration).toEqual({ level: 'error' });
});

test('files that are configured alike come from one invocation', () => {
  const config = { severity: { 'has-plan': 'off' } } as const;
  const { invocations, results } = runOf({ ...mixed, config }, { ...mixed, config: { ...config } });
  expect(invocations).toHaveLength(1);
  expect(invocations[0].ruleConfigurationOverrides).toMatchObject([{ configuration: { enabled: false } }]);
  expect(results[0]).not.toHaveProperty('provenance');
});

test('a file outside the folder is named by its address', () => {
  expect(runOf({ ...reportOf([]), file: '/tmp/a b.json' }).artifacts[0].location.uri).toBe('file:///tmp/a%20b.json');
});
