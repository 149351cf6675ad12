import { expect, test } from 'vitest';
import { faultOf, print } from './compile.ts';

test.each([
  ['<script>', '<script>alert(1)</script>', '没有 <script> 这个标记'],
  ['a closing tag outside the vocabulary', '</script>', '没有 <script> 这个标记'],
  ['an element in capitals', '<P>甲</P>', '没有 <P> 这个标记'],
  ['a comment', '<!-- 甲 -->', '没有 <!--> 这个标记'],
  ['a processing instruction', '<?xml version="1.0"?>', '没有 <?xml> 这个标记'],
  ['a section of raw characters', '<![CDATA[甲]]>', '这个标记'],
  ['a bare <', '<p>1 < 2</p>', '没有 <> 这个标记'],
  ['an element whose name is computed', '<{{title}}>', '没有 <> 这个标记'],
  ['an element named as what every object has', '<constructor></constructor>', '没有 <constructor> 这个标记'],
  ['three braces', '{{{title}}}', '不能用 {{{ }}}'],
  ['an ampersand', '{{&title}}', '不能用 {{{ }}} 或 {{& }}'],
  ['{{log "甲"}}', '{{log "甲"}}', '没有 log 这个写法'],
  ['{{lookup}}', '{{lookup this "title"}}', '没有 lookup 这个写法'],
  ['a field called with values', '{{title parts}}', '没有 title 这个写法，能用的只有 #if、#unless、#each、#with'],
  ['a field called with named values', '{{title a="b"}}', '没有 title 这个写法'],
  ['a block of a field', '{{#title}}甲{{/title}}', '没有 title 这个写法'],
  ['an inverse block of a field', '{{^title}}甲{{/title}}', '没有 title 这个写法'],
  ['a decorator', '{{* title}}', '不能用 {{* }}'],
  ['an inline partial', '{{#*inline "a"}}甲{{/inline}}', '不能用 {{#* }}'],
  ['a partial block', '{{#> sub}}甲{{/sub}}', '不能用 {{#> }}'],
  ['a partial of a computed name', '{{> (title)}}', '后面要直接写模板的名称'],
  ['a nested expression', '{{#if (title)}}甲{{/if}}', '不能用 ( ) 嵌套'],
  ['a raw block', '{{{{raw}}}}甲{{{{/raw}}}}', '没有 raw 这个写法'],
])('%s is refused with file and line', (_name, template, problem) => {
  const fault = faultOf(`<title>{{title}}</title>\n\n{{#each parts}}\n${template}\n{{/each}}`);
  expect(fault.message).toContain(problem);
  expect(fault).toMatchObject({ file: 'report.hbs', line: 4 });
});

test('what is refused is refused before anything is printed, in a branch never taken too', () => {
  expect(faultOf('{{#if signature}}\n{{{title}}}\n{{/if}}').line).toBe(2);
});

test('the place of an element is its own line in a long text', () => {
  expect(faultOf('<p>甲</p>\n<p>乙</p>\n  <em>丙</em>\n<p>丁</p>').line).toBe(3);
});

test('the vocabulary itself passes', () => {
  expect(print('<p class="main-recipients">{{title}}</p>')).toContain('云岭县报告</p>');
});
