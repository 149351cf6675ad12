import { expect, test } from 'vitest';
import { asConfigured } from '../../src/check/as-configured.ts';
import { checkRule } from '../../src/check/check-facts.ts';
import { type Config, layConfigs, readConfigOf } from '../../src/check/config.ts';
import type { Rule } from '../../src/check/rule.ts';
import { thresholdOf } from '../../src/check/threshold.ts';
import { UsageError } from '../../src/errors.ts';
import { annualReport } from '../../src/kinds/annual-report/index.ts';
import { check, readConfig } from '../../src/kinds/check.ts';
import { factsOf } from '../facts-of.ts';

const lengthLimited: Rule = {
  id: 'length-limited',
  severity: 'notice',
  tags: ['layout'],
  title: '篇幅适当',
  source: 'practice',
  basis: '实务',
  why: '过长不便审阅。',
  thresholds: { characters: { title: '最多多少字', usual: 5000, minimum: 1000, maximum: 50000 } },
  reads: 'facts',
  wrong: {},
  right: {},
  check: (_facts, context) => [{ path: '/plan', message: `${thresholdOf(context, 'characters')}` }],
};
const known = [lengthLimited, { ...lengthLimited, id: 'has-plan', thresholds: undefined } as unknown as Rule];

test('what names rules and thresholds that exist is read', () => {
  const config = {
    root: true,
    severity: { 'has-plan': 'off' },
    thresholds: { 'length-limited': { characters: 9000 } },
  };
  expect(readConfigOf(known, config)).toBe(config);
  expect(readConfigOf(known, {})).toEqual({});
});

test.each([
  [{ severity: { 'has-plam': 'off' } }, '/severity/has-plam：没有“has-plam”这一项。是不是“has-plan”'],
  [{ severity: { 'has-plan': 'fatal' } }, '“off”（不用）'],
  [{ thresholds: { 'has-plan': { characters: 9 } } }, '没有“has-plan”这一项'],
  [{ thresholds: { 'length-limited': { character: 9000 } } }, '是不是“characters”（最多多少字）？'],
  [{ thresholds: { 'length-limited': { characters: 9 } } }, '不能小于1000'],
  [{ thresholds: { 'length-limited': { characters: '多' } } }, '要填数字'],
  [{ tags: { punctuatoin: 'off' } }, '没有“punctuatoin”这一项。是不是“punctuation”'],
  [{ tags: { figures: 'no' } }, '“off”（不用）'],
  [{ rules: {} }, '没有“rules”这一项'],
  [[], '要填一组内容'],
])('%j is refused', (config, said) => {
  expect(() => readConfigOf(known, config)).toThrow(UsageError);
  expect(() => readConfigOf(known, config)).toThrow(said);
});

test('the nearest configuration wins, rule by rule and threshold by threshold', () => {
  const near = { severity: { a: 'off' as const }, thresholds: { a: { x: 1 } } };
  const far = {
    root: true,
    severity: { a: 'error' as const, b: 'notice' as const },
    thresholds: { a: { x: 2, y: 3 }, b: { z: 4 } },
  };
  expect(layConfigs([near, far])).toEqual({
    severity: { a: 'off', b: 'notice' },
    thresholds: { a: { x: 1, y: 3 }, b: { z: 4 } },
  });
  expect(layConfigs([])).toEqual({});
});

test('a threshold is as declared unless it is configured', () => {
  const context = { stage: 'draft' } as const;
  expect(checkRule(annualReport, lengthLimited, factsOf(), context)).toMatchObject([{ message: '5000' }]);
  const said = (config: Config) =>
    checkRule(annualReport, asConfigured(lengthLimited, config) ?? lengthLimited, factsOf(), context);
  expect(said({ thresholds: { 'length-limited': { characters: 9000 } } })).toMatchObject([{ message: '9000' }]);
  expect(said({ thresholds: { 'length-limited': {} }, severity: { 'length-limited': 'warning' } })).toMatchObject([
    { message: '5000', severity: 'warning' },
  ]);
});

test('a rule that asks for a threshold it does not declare is mended by its author', () => {
  expect(() => thresholdOf({}, 'characters')).toThrow('declares no threshold');
});

test('a rule that is off is silent, another severity is stamped on the findings', () => {
  const severities = (config: Parameters<typeof check>[1]) =>
    check(factsOf(), config).flatMap(({ ruleId, severity }) => (ruleId === 'has-plan' ? [severity] : []));
  expect(severities({})).toEqual(['error']);
  expect(severities({ config: { severity: { 'has-plan': 'notice' } } })).toEqual(['notice']);
  expect(severities({ config: { severity: { 'has-plan': 'off' } } })).toEqual([]);
});

test.each<[Config, string | undefined]>([
  [{ tags: { layout: 'off' } }, undefined],
  [{ tags: { layout: 'error' } }, 'error'],
  [{ tags: { figures: 'off' } }, 'notice'],
  [{ tags: { layout: 'off' }, severity: { 'length-limited': 'warning' } }, 'warning'],
])('%j makes of a rule about layout one that is %s', (config, severity) => {
  expect(asConfigured(lengthLimited, readConfigOf(known, config))?.severity).toBe(severity);
});

test('of the tags of a rule the first that is set counts', () => {
  const rule: Rule = { ...lengthLimited, tags: ['layout', 'wording'] };
  expect(asConfigured(rule, { tags: { wording: 'off' } })).toBeUndefined();
  expect(asConfigured(rule, { tags: { wording: 'off', layout: 'warning' } })?.severity).toBe('warning');
});

test('the nearest configuration wins, tag by tag', () => {
  const layers = [{ tags: { layout: 'off' } }, { tags: { layout: 'error', dates: 'notice' } }] as const;
  expect(layConfigs(layers).tags).toEqual({ layout: 'off', dates: 'notice' });
});

test.each([
  [{ 'no-repeated-sentence': { characters: 20 } }, undefined],
  [{ 'plan-not-copied': { characters: 60 }, 'deadline-near': { days: 30 } }, undefined],
  [{ 'no-repeated-sentence': { chars: 20 } }, '没有“chars”这一项'],
  [{ 'no-repeated-sentence': { characters: '二十' } }, '要填数字'],
  [{ 'report-not-too-long': { characters: 100 } }, '不能小于1000'],
  [{ 'deadline-near': { days: 400 } }, '不能大于365'],
  [{ 'has-plan': { characters: 20 } }, '没有“has-plan”这一项'],
])('of the thresholds that rules declare %j is read or refused', (thresholds, said) => {
  if (said === undefined) expect(readConfig({ thresholds })).toEqual({ thresholds });
  else expect(() => readConfig({ thresholds })).toThrow(said);
});
