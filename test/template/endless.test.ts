import { expect, test } from 'vitest';
import { annualReport } from '../../src/kinds/annual-report/index.ts';
import { withBuiltIn } from '../../src/template/built-in-sources.ts';
import { checkTemplates } from '../../src/template/check-templates.ts';
import { faultOf } from './compile.ts';

/** Templates each of which calls the next twice. */
const doubling = (depth: number) =>
  Object.fromEntries(
    Array.from({ length: depth }, (_, index) => [
      `t${index}.hbs`,
      index + 1 < depth ? `{{> t${index + 1}}}`.repeat(2) : '甲',
    ]),
  );

test.each([
  18, 30, 1000,
])('templates that double themselves %i times are refused before they are walked or printed', (depth) => {
  const fault = faultOf('<p>{{> t0}}</p>', doubling(depth));
  expect(fault.message).toContain('一层套一层，展开有 10000 处以上，写不完');
  expect(
    checkTemplates(
      withBuiltIn({ ...doubling(depth), 'report.hbs': '<p>{{> t0}}</p>' }, annualReport.name),
      annualReport,
    ),
  ).toContainEqual(expect.objectContaining({ problem: expect.stringContaining('写不完') }));
});

test('templates that call each other often, but not that often, are no fault', () => {
  expect(() => faultOf('<p>{{> t0}}</p>', doubling(8))).toThrow('nothing was refused');
});

test('conditions that stand in each other too deep are refused with the line', () => {
  const deep = '\n{{#if title}}'.repeat(5_000) + '{{/if}}'.repeat(5_000);
  expect(faultOf(`<p>甲</p>${deep}`)).toMatchObject({
    file: 'report.hbs',
    line: 52,
    message: expect.stringContaining('超过了 50 层'),
  });
});

test.each([
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
])('a partial called %s is refused in Chinese', (name) => {
  const fault = faultOf(`\n<p>{{> ${name}}}</p>`);
  expect(fault).toMatchObject({
    file: 'report.hbs',
    line: 2,
    message: expect.stringContaining(`没有 ${name}.hbs 这个模板`),
  });
});
