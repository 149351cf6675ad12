import { expect, test } from 'vitest';
import { wholeFacts } from '../../facts-of.ts';
import { fazhi, fileIn, temporaryFolder } from '../fake-io.ts';

const slips = { plan: { lead: '2026年,打造“3.15”品牌，坚持公正规范文明执法。' } };

async function found(...only: string[]) {
  const file = fileIn(temporaryFolder(), 'facts.json', wholeFacts(slips));
  const options = only.flatMap((tag) => ['--only', tag]);
  const { code, out, err } = await fazhi('check', file, '--format', 'json', '--fail-on', 'warning', ...options);
  const [{ diagnostics }] = out ? JSON.parse(out) : [{ diagnostics: [] }];
  return { code, err, ids: diagnostics.map(({ ruleId }: { ruleId: string }) => ruleId) };
}

test('check --only asks the rules of the tags that are named, and says that it asked no other', async () => {
  expect(await found('wording')).toEqual({
    code: 1,
    err: '只检查了用语（wording），别的规则没有检查。\n',
    ids: ['fixed-phrases'],
  });
  expect((await found('wording', 'dates')).ids).toEqual(['month-day-dot', 'fixed-phrases']);
  expect(await found('layout')).toMatchObject({ code: 0, ids: [] });
  expect((await found()).err).toBe('');
});

test('a tag that does not exist is refused, with those that do', async () => {
  const { code, err } = await found('wording', 'figure');
  expect(code).toBe(2);
  expect(err).toContain('--only 没有“figure”，是不是 figures？可以写 statutory、completeness、');
});

test('--fix mends only what the rules of the tags that are named speak of', async () => {
  const file = fileIn(temporaryFolder(), 'facts.json', wholeFacts(slips));
  const { err } = await fazhi('check', file, '--fix', '--only', 'wording');
  expect(err).toContain('严格规范公正文明执法');
  expect((await fazhi('check', file, '--only', 'punctuation')).out).toContain('半角标点');
});
