import { linkSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { claims } from '../../src/cli/claims.ts';
import { fileIn, temporaryFolder } from './fake-io.ts';

test('a target is given once, and who has it is told', () => {
  const claim = claims();
  expect(claim('out/甲.docx', 'a.json')).toBeUndefined();
  expect(claim('out/甲.docx', 'b.json')).toBe('out/甲.docx：本次已生成过同名文件，未再生成（先生成的是 a.json）');
});

test.each([
  ['out/A.docx', 'out/a.docx'],
  ['out/\u00e9.docx', 'out/e\u0301.docx'],
])('%s and %s are one file on Windows or macOS', (one, other) => {
  const claim = claims();
  claim(one, 'a.json');
  expect(claim(other, 'b.json')).toContain('a.json');
});

test('other targets, and the targets of another batch, are free', () => {
  const claim = claims();
  claim('out/甲.docx', 'a.json');
  expect([claim('out/乙.docx', 'b.json'), claims()('out/甲.docx', 'b.json')]).toEqual([undefined, undefined]);
});

test('what is read is never written to, by whatever name', () => {
  const folder = temporaryFolder();
  const facts = fileIn(folder, 'facts.json', '{}');
  linkSync(facts, join(folder, 'hard.json'));
  symlinkSync('facts.json', join(folder, 'soft.json'));
  const claim = claims([facts]);
  expect(claim(facts, 'a')).toBe(`${facts}：这是要读的文件，不能写在这里`);
  for (const name of ['hard.json', 'soft.json', './facts.json', 'FACTS.JSON'])
    expect(claim(`${folder}/${name}`, 'a'), name).toContain(`这是要读的文件（${facts}）`);
});

test.each(['facts.waivers.json', 'fazhi.config.json'])('%s is the office’s own', (name) => {
  expect(claims()(join('x', name), 'a')).toContain('这是本单位的设置文件');
});
