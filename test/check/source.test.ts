import { describe, expect, test } from 'vitest';
import { groundWithSource, prescribing, sourceNames } from '../../src/check/source.ts';
import type { Diagnostic } from '../../src/diagnostic.ts';
import { check, everyRule } from '../../src/kinds/check.ts';
import { paperRules } from '../../src/paper-rules/index.ts';
import { bankFiles } from '../bank/measure-bank.ts';
import { factsOf } from '../facts-of.ts';

const all = [...everyRule, ...paperRules];
const sourceOf = new Map(all.map(({ id, source }) => [id, source]));

/** What the check says of all the slips of the bank. */
const said: readonly Diagnostic[] = [...bankFiles().values()]
  .flat()
  .flatMap(({ text }) =>
    check(factsOf({ reportYear: 2025, heading: '做好其他相关工作', text: [text].flat() }), { stage: 'final' }),
  );

/** What a finding says of its own, without the words of the paper that it cites. */
function ownWords({ message, hint = '' }: Diagnostic): string {
  return `${message}；${hint}`.replaceAll(/“[^”]*”|《[^》]*》|见[^；]*/gu, '');
}

test('every rule says how firm its ground is', () => {
  expect(all.filter(({ source }) => !(source in sourceNames)).map(({ id }) => id)).toEqual([]);
});

test('the level of a ground fits what the ground is called', () => {
  const odd = all.filter(({ source, basis }) => {
    if (/^(?:GB\/T|《党政机关公文格式》)/u.test(basis)) return source !== 'national-standard';
    if (basis.startsWith('实务')) return source !== 'practice' && source !== 'unverified';
    return source === 'practice' && !basis.startsWith('实务');
  });
  expect(odd.map(({ id }) => id)).toEqual([]);
});

test('what a standard says “as a rule”, recommends or allows is never more than a notice', () => {
  const loud = all.filter(({ basis, severity }) => /（(?:一般|推荐|可以)）/u.test(basis) && severity !== 'notice');
  expect(loud.map(({ id }) => id)).toEqual([]);
});

describe('what the check says of the bank', () => {
  test('names a prescription only where law, regulation or standard prescribe', () => {
    const odd = said.filter((one) => {
      const source = sourceOf.get(one.ruleId);
      return source && !prescribing.has(source) && /规定/u.test(ownWords(one));
    });
    expect(odd.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
  });

  test('speaks of a breach only of law', () => {
    const odd = said.filter((one) => sourceOf.get(one.ruleId) !== 'law' && /违反/u.test(ownWords(one)));
    expect(odd.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
  });

  test('is at most sixty letters long', () => {
    const long = said.filter(({ message }) => [...message].length > 60);
    expect([...new Set(long.map(({ ruleId, message }) => `${ruleId}: ${message}`))]).toEqual([]);
  });
});

/** Local custom differs, or the paper may mean another thing: told, never asked for. */
const onlyTold = [
  'known-titles',
  'one-term-one-form',
  'organs-in-order',
  'plan-item-assigned',
  'task-assigned',
  'enumeration-not-alone',
  'no-pause-between-titles',
  'objects-there',
  'short-forms-defined',
  'report-not-too-long',
];

test.each(onlyTold)('%s is never more than a notice', (id) => {
  expect(all.find((rule) => rule.id === id)?.severity).toBe('notice');
});

test('a ground is told with its level, once', () => {
  expect(groundWithSource({ source: 'national-standard', basis: 'GB/T 15834—2011' })).toBe('国标：GB/T 15834—2011');
  expect(groundWithSource({ source: 'practice', basis: '实务：前后照应' })).toBe('实务：前后照应');
  expect(groundWithSource({ source: 'unverified', basis: '实务：前后照应' })).toBe('待核：前后照应');
  expect(groundWithSource({ source: 'law', basis: '法律：立法法等' })).toBe('法律法规：立法法等');
  expect(groundWithSource({ basis: '实务：前后照应' })).toBe('实务：前后照应');
});
