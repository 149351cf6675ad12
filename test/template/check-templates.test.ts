import Handlebars from 'handlebars';
import { describe, expect, test } from 'vitest';
import { annualReport } from '../../src/kinds/annual-report/index.ts';
import { kinds } from '../../src/kinds/index.ts';
import type { Kind } from '../../src/kinds/kind.ts';
import { builtInSources } from '../../src/template/built-in-sources.ts';
import { checkTemplates } from '../../src/template/check-templates.ts';
import type { TemplateSources } from '../../src/template/engine.ts';
import type { TemplateFault } from '../../src/template/fault.ts';

const faultsOf = (sources: TemplateSources) => checkTemplates(sources, annualReport);

const builtIn = builtInSources('annual-report');

/** The faults when one built-in template has some of its words replaced. */
function faultsWith(file: string, words: string, others: string): TemplateFault[] {
  const source = builtIn[file] ?? '';
  expect(source).toContain(words);
  return faultsOf({ ...builtIn, [file]: source.replace(words, others) });
}

test.each(kinds.map((kind) => [kind.name, kind] as const))('the templates of %s have no fault', (name, kind) => {
  expect(checkTemplates(builtInSources(name), kind)).toEqual([]);
});

test.each([
  ['an unknown field', 'plan.hbs', '{{lead}}', '{{leads}}', 4, '没有“leads”这项内容，是不是“lead”？'],
  [
    'a block on a field that cannot exist',
    'plan.hbs',
    '{{#if tail}}',
    '{{#if tails}}',
    6,
    '没有“tails”这项内容，是不是“tail”？',
  ],
  ['a field of a field that is text', 'plan.hbs', '{{lead}}', '{{lead.first}}', 4, '没有“first”这项内容'],
  [
    'an else that is never reached',
    'report.hbs',
    '{{title}}',
    '{{#if title}}{{title}}{{else}}无题{{/if}}',
    4,
    'title 总是有的，这一段永远不会用到',
  ],
  [
    'an unless that is never reached',
    'report.hbs',
    '{{title}}',
    '{{title}}{{#unless title}}无题{{/unless}}',
    4,
    'title 总是有的，这一段永远不会用到',
  ],
  ['an unknown helper', 'plan.hbs', '{{#if tail}}', '{{#iff lead}}', 6, '花括号没有成对，或者里面的写法不对'],
  [
    'an unknown helper called',
    'plan.hbs',
    '{{lead}}',
    '{{upper lead}}',
    4,
    '没有 upper 这个写法，能用的只有 #if、#unless、#each、#with',
  ],
  ['an unknown partial', 'report.hbs', '{{> plan plan}}', '{{> plam plan}}', 14, '找不到 plam.hbs，是不是 plan.hbs？'],
  ['an unknown element', 'plan.hbs', '<section>\n', '<sektion>\n', 2, '没有 <sektion> 这个标记，是不是 <section>？'],
  ['a triple-stash', 'plan.hbs', '{{lead}}', '{{{lead}}}', 4, '不能用 {{{ }}} 或 {{& }}，请用 {{ }}'],
  ['full-width braces', 'plan.hbs', '{{lead}}', '｛｛lead｝｝', 4, '｛｛lead｝｝ 里有全角的“｛”，请改成半角'],
  [
    'full-width quotes inside a tag',
    'plan.hbs',
    'narrative this',
    'narrative this form=“x”',
    5,
    '里有全角的““”，请改成半角',
  ],
  [
    'a list printed as text',
    'opening.hbs',
    '{{this}}',
    '{{../paragraphs}}',
    3,
    '../paragraphs 是一列内容，要用 {{#each}} 逐个写',
  ],
  ['a group printed as text', 'report.hbs', '{{title}}', '{{opening}}', 4, 'opening 是一组内容，要写明是其中哪一项'],
  [
    'an each over a text',
    'report.hbs',
    '{{title}}',
    '{{#each title}}x{{/each}}',
    4,
    'title 不是一列内容，不能用 {{#each}}',
  ],
  [
    'a schema text that is never printed',
    'shortcomings.hbs',
    '{{sharedCause}}{{tail}}',
    '{{tail}}',
    1,
    '没有印出“不足和原因·共同的原因”',
  ],
  [
    'a statutory part that is never printed',
    'report.hbs',
    '{{> leadership leadership}}',
    '',
    0,
    '没有模板用到这个文件',
  ],
])('%s is a fault with file and line', (_name, file, words, others, line, problem) => {
  const faults = faultsWith(file, words, others);
  const found = faults.map((fault) => `${fault.file}:${fault.line} ${fault.problem}`);
  const wanted = `${problem === '没有模板用到这个文件' ? 'leadership.hbs' : file}:${line} `;
  expect(
    found.find((one) => one.startsWith(wanted) && one.includes(problem)),
    found.join('\n'),
  ).toBeDefined();
});

test('a statutory part printed without a word of it is one fault that names the part', () => {
  const faults = faultsOf({
    ...builtIn,
    'leadership.hbs': '<section>{{#if heading}}<h>{{heading}}</h>{{/if}}</section>',
  });
  expect(faults.map(({ problem }) => problem)).toEqual([
    '没有印出法定内容：党政主要负责人履行推进法治建设第一责任人职责情况',
  ]);
});

test.each([
  ['header.hbs', ['送审稿字样', '份号', '密级和保密期限', '紧急程度', '发文机关标志', '发文字号', '签发人']],
  ['signature.hbs', ['发文机关署名', '成文日期']],
  ['colophon.hbs', ['抄送机关', '印发机关', '印发日期']],
])('%s emptied is a fault for each element of the document that vanishes', (file, elements) => {
  const problems = faultsOf({ ...builtIn, [file]: '' }).map(({ problem }) => problem);
  for (const element of elements) expect(problems).toContainEqual(expect.stringContaining(`没有印出“${element}”`));
});

test.each([
  [
    'header.hbs',
    '{{#each authorities}}<p class="authority-mark">{{this}}</p>{{/each}}',
    '',
    '没有印出“发文机关标志”；不要版头的，在填报文件里',
  ],
  ['report.hbs', '{{#if note}}<p class="note">{{note}}</p>{{/if}}', '', '没有印出“附注”'],
  ['report.hbs', '{{#each bylines}}<p class="byline">{{this}}</p>{{/each}}', '', '没有印出“会议报告稿的日期和报告人”'],
])('an element of %s that vanishes alone is a fault, though its words stand elsewhere', (file, words, others, problem) => {
  expect(faultsWith(file, words, others)).toContainEqual({ file, line: 1, problem: expect.stringContaining(problem) });
});

test('a file that no template uses is a fault', () => {
  expect(faultsOf({ ...builtIn, 'extra.hbs': '<p>x</p>' })).toEqual([
    { file: 'extra.hbs', line: 0, problem: '没有模板用到这个文件' },
  ]);
});

test('a template that cannot be read is a fault beside those of the others', () => {
  const faults = faultsOf({ ...builtIn, 'plan.hbs': '\n{{#if lead}}', 'annex.hbs': '{{titel}}' });
  expect(faults.map(({ file }) => file)).toEqual(expect.arrayContaining(['plan.hbs', 'annex.hbs']));
});

test.each([
  ['shortcomings.hbs', '</section>\n  {{/each}}', '{{/each}}', 7, '<section> 没有结束，缺少 </section>'],
  ['shortcomings.hbs', '<h>{{heading}}</h>', '{{heading}}</h>', 3, '</h> 前面没有与它成对的 <h>'],
  ['shortcomings.hbs', '<h>{{heading}}</h>', '<h>{{heading}}', 3, '<h> 没有结束，缺少 </h>'],
])('a tag of %s without its partner is named with its line', (file, words, others, line, problem) => {
  expect(faultsWith(file, words, others)).toContainEqual({ file, line, problem });
});

test('a start tag that stands in each branch of a block has its partner', () => {
  const start = '{{#if tail}}<section class="run-in">{{else}}<section>{{/if}}';
  expect(faultsWith('plan.hbs', '<section>', start)).toEqual([]);
});

describe('leaving out any one tag of a built-in template is always caught', () => {
  const tags = everyTemplate().flatMap(({ kind, file, source }) =>
    [...source.matchAll(/<[^<>]*[^/<>]>/g)].map(({ 0: tag, index }) => [kind.name, file, index, tag, kind] as const),
  );
  test.each(tags)('%s %s %i %s', (name, file, index, tag, kind) => {
    const sources = builtInSources(name);
    const source = sources[file] ?? '';
    const without = source.slice(0, index) + source.slice(index + tag.length);
    const faults = checkTemplates({ ...sources, [file]: without }, kind);
    expect(faults).toContainEqual(
      expect.objectContaining({ file, problem: expect.stringMatching(/没有结束|没有与它成对/) }),
    );
  });
});

describe('renaming any one field of a built-in template is always caught', () => {
  const renamings = everyTemplate().flatMap(({ kind, file, source }) =>
    fieldsIn(source).map(
      ({ line, column, name }) => [kind.name, file, `${line}:${column}`, name, line, column, kind] as const,
    ),
  );
  test.each(renamings)('%s %s %s %s', (of, file, _place, name, line, column, kind) => {
    const sources = builtInSources(of);
    const lines = (sources[file] ?? '').split('\n');
    const before = lines[line - 1] ?? '';
    const at = before.indexOf(name, column);
    lines[line - 1] = `${before.slice(0, at)}${name}x${before.slice(at + name.length)}`;
    expect(checkTemplates({ ...sources, [file]: lines.join('\n') }, kind)).not.toEqual([]);
  });
});

/** Every template of every kind; one that the annual report has too, under it alone. */
function everyTemplate(): { readonly kind: Kind; readonly file: string; readonly source: string }[] {
  return kinds.flatMap((kind) =>
    Object.entries(builtInSources(kind.name))
      .filter(([file, source]) => kind === annualReport || builtIn[file] !== source)
      .map(([file, source]) => ({ kind, file, source })),
  );
}

/** Every field that a template names, with its place. */
function fieldsIn(source: string): { line: number; column: number; name: string }[] {
  const fields: { line: number; column: number; name: string }[] = [];
  class Finder extends Handlebars.Visitor {
    override PathExpression({ parts, loc }: hbs.AST.PathExpression): void {
      const name = parts.at(-1);
      const isHelper = ['if', 'each', 'unless', 'with'].includes(name ?? '');
      if (name && !isHelper) fields.push({ line: loc.start.line, column: loc.start.column, name });
    }
  }
  new Finder().accept(Handlebars.parse(source));
  return fields;
}
