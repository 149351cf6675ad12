import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sessionCheck } from '../../src/cli/session-check.ts';
import { checkingOf } from '../../src/cli/settings.ts';
import type { Edition } from '../../src/domain/editions/edition.ts';
import { missingCount } from '../../src/filling/overview/still-missing.ts';
import type { AnnualReport } from '../../src/kinds/annual-report/facts.generated.ts';
import { namedEditions } from '../../src/kinds/editions.ts';
import { loadFacts } from '../../src/kinds/load.ts';
import { compose } from '../../src/render.ts';
import { wholeFacts } from '../facts-of.ts';
import { fazhi, fileIn, temporaryFolder } from './fake-io.ts';

const county = loadFacts(readFileSync('samples/yunling-2025/facts.json')).value as AnnualReport;
const { approval: _reviewed, ...uncleared } = county;
const { publication: _published, ...unpublished } = county;
const { plan: _plan, ...withoutPlan } = wholeFacts();

/** AnnualReport on which the session, the check and the rendering once said different things. */
const cases: [string, AnnualReport, object | undefined][] = [
  ['a public edition without secrecy review', uncleared, undefined],
  ['a public edition of classified facts', { ...county, document: { securityClassification: '秘密' } }, undefined],
  ['a report that is past its 公开期限', unpublished, undefined],
  ['a missing part that the office does not ask for', withoutPlan, { root: true, severity: { 'has-plan': 'off' } }],
  ['a missing part', withoutPlan, { root: true }],
  ['a year without an Outline', wholeFacts({ reportYear: 2026 }), { root: true }],
];

function folderWith(facts: AnnualReport, config: object | undefined): string {
  const folder = temporaryFolder();
  if (config) fileIn(folder, 'fazhi.config.json', config);
  return fileIn(folder, 'facts.json', facts);
}

describe.each(cases)('of %s', (_name, facts, config) => {
  test('the session says what the check says, word for word', async () => {
    const path = folderWith(facts, config);
    for (const day of ['2026-02-20', '2026-04-02']) {
      const { out } = await fazhi('check', path, '--today', day);
      expect(sessionCheck(path, () => day).report(facts)).toBe(out);
    }
  });

  test('the check tells beforehand what keeps an edition from being rendered', async () => {
    const path = folderWith(facts, config);
    const told = sessionCheck(path, () => '2026-02-20').findings(facts);
    for (const edition of namedEditions(facts)) {
      const { value, diagnostics } = await compose(facts, { edition, settings: checkingOf(path) });
      if (value === undefined)
        expect(told.map(({ message }) => message)).toEqual(
          expect.arrayContaining(diagnostics.filter(({ severity }) => severity === 'error').map((one) => one.message)),
        );
    }
  });
});

test('what is missing by the session is what the check calls missing, as the office has set it and what it lets stand', () => {
  const waiver = { rule: 'has-plan', path: '/plan', reason: '另行报送', approvedBy: '县长', expires: '2026-03-01' };
  const missing = (config: object, waivers?: object) => {
    const path = folderWith(withoutPlan, config);
    if (waivers) fileIn(path.replace('/facts.json', ''), 'facts.waivers.json', waivers);
    return missingCount(sessionCheck(path, () => '2026-02-20').findings(withoutPlan));
  };
  expect(missing({ root: true })).toBe(1);
  expect(missing({ root: true, severity: { 'has-plan': 'off' } })).toBe(0);
  expect(missing({ root: true }, { waivers: [waiver] })).toBe(0);
});

test('the session offers the parts of an Outline that the office has laid down', () => {
  const outlines = [{ name: '《新纲要》', from: 2026, to: 2030, areas: ['数字法治'] }];
  const path = folderWith(wholeFacts(), { root: true, outlines });
  expect(sessionCheck(path, () => '2026-02-20').offered).toEqual({ outlines });
  expect(sessionCheck(folderWith(wholeFacts(), { root: true }), () => '2026-02-20').offered).toEqual({});
});

describe('a public edition that is not cleared', () => {
  const found = async (...more: string[]) => {
    const { code, out } = await fazhi('check', folderWith(uncleared, { root: true }), '--format', 'json', ...more);
    const [{ diagnostics }] = JSON.parse(out) as [
      { diagnostics: { ruleId: string; severity: string; edition: Edition }[] },
    ];
    return [code, diagnostics.filter(({ ruleId }) => ruleId === 'public-is-cleared')];
  };

  test('is to be seen to while the others are sent, and an error when it is its turn', async () => {
    expect(await found('--stage', 'final')).toEqual([
      0,
      [expect.objectContaining({ severity: 'warning', edition: 'public' })],
    ]);
    expect(await found('--edition', 'public')).toEqual([1, [expect.objectContaining({ severity: 'error' })]]);
    expect(await found('--edition', 'committee')).toEqual([expect.any(Number), []]);
    expect(await found('--stage', 'public')).toEqual([1, [expect.objectContaining({ severity: 'error' })]]);
  });

  test('keeps no other edition from being rendered', async () => {
    expect((await compose(uncleared, { edition: 'committee' })).value).toBeDefined();
    expect((await compose(uncleared, { edition: 'public' })).value).toBeUndefined();
  });
});
