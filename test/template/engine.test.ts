import { describe, expect, test } from 'vitest';
import { compileTemplates } from '../../src/template/engine.ts';
import { faultOf, print } from './compile.ts';

describe('templates print', () => {
  test.each([
    ['{{title}}', '云岭县报告'],
    ['{{#if mainRecipients}}甲{{else}}乙{{/if}}', '乙'],
    ['{{#unless mainRecipients}}甲{{/unless}}', '甲'],
    ['{{#each opening.paragraphs}}{{@index}}{{this}}{{/each}}', '0甲。1乙。'],
    ['{{#with opening}}{{#each paragraphs}}{{../../title}}{{/each}}{{/with}}', '云岭县报告云岭县报告'],
    ['{{#each parts as |part|}}{{part.plan.heading}}{{/each}}', '安排'],
    ['{{!-- 说明 --}}{{title}}', '云岭县报告'],
    ['{{mainRecipients}}', ''],
  ])('%s as %s', (template, printed) => {
    expect(print(template)).toBe(printed);
  });

  test('partials by their name, with their own context and values', () => {
    expect(
      print('{{> sub opening mark="！"}}', { 'sub.hbs': '{{#each paragraphs}}{{this}}{{../mark}}{{/each}}' }),
    ).toBe('甲。！乙。！');
  });
});

const faults: [string, string, string][] = [
  ['an unknown field', '{{titel}}', '没有“titel”这项内容'],
  ['an unknown field of a known one', '{{opening.lead}}', '没有“lead”这项内容'],
  ['a field of an absent one', '{{signature.dateOfIssue}}', '没有“dateOfIssue”这项内容'],
  ['an unknown field of the outer context', '{{#each parts}}{{../titel}}{{/each}}', '没有“titel”这项内容'],
  ['an unknown field of the root', '{{@root.titel}}', '不能用 @root.titel'],
  ['an unknown data variable', '{{@titel}}', '不能用 @titel'],
  ['an unknown block field', '{{#if titel}}甲{{/if}}', '内容不存在'],
  ['an unknown field in an else', '{{#if signature}}甲{{else if titel}}乙{{/if}}', '内容不存在'],
  ['an unknown list', '{{#each titel}}甲{{/each}}', '内容不存在'],
  ['an unknown field to go into', '{{#with titel}}甲{{/with}}', '内容不存在'],
  ['an unknown field unless', '{{#unless titel}}甲{{/unless}}', '内容不存在'],
  ['a block field of an unknown one', '{{#if a.b}}甲{{/if}}', '“b”前面的内容不存在'],
  ['a block field of an absent one', '{{#if signature.authorities}}甲{{/if}}', '“authorities”前面的内容不存在'],
  [
    'an unknown block field of a block parameter',
    '{{#each parts as |part|}}{{#if part.plann}}甲{{/if}}{{/each}}',
    '内容不存在',
  ],
  ['a missing partial', '{{> summary}}', '找不到 summary.hbs'],
  ['unbalanced braces', '{{title', '花括号没有成对'],
  ['one brace too few', '{{title}', '花括号没有成对'],
  ['a mismatched block', '{{#if title}}甲{{/each}}', '花括号没有成对'],
  ['a block that is not closed', '{{#if title}}甲', '花括号没有成对'],
  ['an unclosed element', '<p>甲', '标记没有成对'],
  ['a mismatched element', '<p>甲</section>', '标记没有成对'],
  ['an element in the wrong place', '<tr></tr>', '<tr> 不能放在这里'],
  ['an unknown class', '<p class="big">甲</p>', '没有 class="big" 这种写法'],
  ['text outside a paragraph', '<section>甲</section>', '“甲”要放在 <p> 里'],
  ['a bare ampersand', '<p>甲 & 乙</p>', '标记没有成对'],
];

test.each(faults)('%s is an error of its file and line', (_name, template, problem) => {
  const fault = faultOf(`{{!-- 说明 --}}\n\n${template}`);
  expect(fault.message).toContain(problem);
  expect([fault.file, fault.line]).toEqual(['report.hbs', 3]);
});

test.each(faults)('%s in a partial is an error of the partial', (_name, template) => {
  const fault = faultOf('<title>{{title}}</title>\n{{> sub this}}', { 'sub.hbs': `\n${template}` });
  expect(fault.file).toBe('sub.hbs');
});

test('a partial for something absent is an error of the line that calls it', () => {
  expect(faultOf('\n{{> sub mainRecipients}}', { 'sub.hbs': '<p>甲</p>' })).toMatchObject({
    file: 'report.hbs',
    line: 2,
  });
});

test('a set of templates without report.hbs is an error', () => {
  expect(() => compileTemplates({ 'plan.hbs': '' })).toThrow('模板 report.hbs：找不到这个文件');
});

test('a fault that is no template’s goes on as it is', () => {
  const templates = compileTemplates({ 'report.hbs': '{{title}}' });
  const title = {
    toHTML: () => {
      throw new RangeError('ours');
    },
  };
  expect(() => templates({ title } as never)).toThrow(RangeError);
});
