import { expect, test } from 'vitest';
import { print } from './compile.ts';

test('every start tag carries its file and line, no end tag does', () => {
  expect(print('<title>{{title}}</title>\n<p class="main-recipients">甲</p><p>乙</p>\n')).toBe(
    '<title at="report.hbs:1">云岭县报告</title>\n<p at="report.hbs:2" class="main-recipients">甲</p><p at="report.hbs:2">乙</p>\n',
  );
});

test('lines are counted behind blocks that stand on lines of their own', () => {
  expect(print('{{!-- 说明\n两行 --}}\n{{#if title}}\n<p>甲</p>\n{{/if}}\n<p>乙</p>')).toBe(
    '<p at="report.hbs:4">甲</p>\n<p at="report.hbs:6">乙</p>',
  );
});

test('lines are counted where white space is taken away', () => {
  expect(print('{{#if title~}}\n\n<p>甲</p>\n{{~/if}}')).toBe('<p at="report.hbs:3">甲</p>');
});

test('a partial carries its own name', () => {
  expect(print('\n{{> sub this}}', { 'sub.hbs': '\n<p>甲</p>' })).toContain('<p at="sub.hbs:2">');
});

test('words that look like a tag carry nothing', () => {
  expect(print('<p>a &lt;p&gt; b</p>')).toBe('<p at="report.hbs:1">a &lt;p&gt; b</p>');
});

test('a file name cannot break out of the attribute', () => {
  expect(print('{{> [a"<&b] this}}', { 'a"<&b.hbs': '<p>甲</p>' })).toBe('<p at="ab.hbs:1">甲</p>');
});
