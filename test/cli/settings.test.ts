import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { settingsOf } from '../../src/cli/settings.ts';
import { fileIn, temporaryFolder } from './fake-io.ts';

const waiver = { rule: 'has-plan', path: '/plan', reason: '另行报送', approvedBy: '县长', expires: '2026-03-01' };

/** A folder in a folder, each a place for settings. */
function folders(): { outer: string; inner: string; file: string } {
  const outer = temporaryFolder();
  const inner = join(outer, '司法局');
  mkdirSync(inner);
  return { outer, inner, file: join(inner, 'facts.json') };
}

test('without settings nothing is set', () => {
  const { outer, file } = folders();
  fileIn(outer, 'fazhi.config.json', { root: true });
  expect(settingsOf(file)).toEqual({ config: { severity: {}, thresholds: {} }, waivers: [] });
});

test('configurations from the folder of the facts upwards lie over each other', () => {
  const { outer, inner, file } = folders();
  fileIn(outer, 'fazhi.config.json', { root: true, severity: { 'has-plan': 'notice', 'has-measures': 'off' } });
  fileIn(inner, 'fazhi.config.json', { severity: { 'has-plan': 'warning' } });
  expect(settingsOf(file).config?.severity).toEqual({ 'has-plan': 'warning', 'has-measures': 'off' });
});

test('above a root nothing counts', () => {
  const { outer, inner, file } = folders();
  fileIn(outer, 'fazhi.config.json', { severity: { 'has-plan': 'off' } });
  fileIn(inner, 'fazhi.config.json', { root: true });
  expect(settingsOf(file).config?.severity).toEqual({});
});

test('each facts file has its own waivers beside it', () => {
  const { inner, file } = folders();
  fileIn(inner, 'facts.waivers.json', { waivers: [waiver] });
  expect(settingsOf(file).waivers).toEqual([waiver]);
  expect(settingsOf(join(inner, 'other.json')).waivers).toEqual([]);
});

test.each([
  ['fazhi.config.json', { severity: { 'has-plam': 'off' } }, '是不是“has-plan”'],
  ['facts.waivers.json', { waivers: [{ ...waiver, rule: 'has-plam' }] }, '是不是 has-plan？'],
  ['facts.waivers.json', '不是', '不是有效的 JSON 文件'],
])('what is wrong in %s is told with the name of the file', (name, content, said) => {
  const { inner, file } = folders();
  const path = fileIn(inner, name, content);
  expect(() => settingsOf(file)).toThrow(`${path}：`);
  expect(() => settingsOf(file)).toThrow(said);
});
