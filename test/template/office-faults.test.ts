import { describe, expect, test } from 'vitest';
import { parseMarkup } from '../../src/document/parse.ts';
import { TemplateError } from '../../src/errors.ts';
import { annualReport } from '../../src/kinds/annual-report/index.ts';
import { createView } from '../../src/kinds/annual-report/view/create-view.ts';
import { builtInSources } from '../../src/template/built-in-sources.ts';
import { officeTemplates } from '../../src/template/office.ts';
import { wholeFacts } from '../facts-of.ts';

const report = builtInSources('annual-report')['report.hbs'] ?? '';
const lastLine = report.split('\n').length;
const view = createView(wholeFacts(), { edition: 'local' });

/** Adds a line to report.hbs, takes it all the way to the tree, and gives back what it was refused with. */
function faultOf(line: string, partial?: string): { file: string; line: number } {
  const own = { 'report.hbs': report + line, ...(partial === undefined ? {} : { 'sub.hbs': partial }) };
  try {
    parseMarkup(officeTemplates(own, annualReport)(view));
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    return { file: error.file, line: error.line };
  }
  throw new Error('nothing was refused');
}

const here = { file: 'report.hbs', line: lastLine };

describe('what a value has by nature is refused', () => {
  test.each([
    ...[
      'constructor',
      '__proto__',
      'toString',
      'hasOwnProperty',
      '[constructor]',
      'opening.constructor',
      'title.constructor',
    ],
    ...['title.length', 'title.toHTML', 'opening.paragraphs.length', 'parts.0'],
  ])('{{%s}}', (path) => {
    expect(faultOf(`<p>{{${path}}}</p>`)).toEqual(here);
  });

  test.each(['constructor', 'title.constructor', 'opening.constructor.name'])('{{#if %s}}', (path) => {
    expect(faultOf(`{{#if ${path}}}<p>甲</p>{{/if}}`)).toEqual(here);
  });
});

describe('a name that leads nowhere is refused', () => {
  test.each([
    ['in a field', '<p>{{titel}}</p>'],
    ['in a block', '{{#if titel}}<p>甲</p>{{/if}}'],
    ['in a block on a field of an absent one', '{{#if signature.names}}<p>甲</p>{{/if}}'],
    ['in a block parameter', '{{#each parts as |part|}}<p>{{part.plann}}</p>{{/each}}'],
    ['in what is handed to a partial', '{{> sub this form=titel}}'],
    ['in the context of a partial', '{{> sub titel}}'],
    ['in the context of a partial that is handed values', '{{> sub titel form=""}}'],
    ['in an option of a block', '{{#if title includeZero=titel}}<p>甲</p>{{/if}}'],
    ['in a special variable', '<p>{{@nothing}}</p>'],
    ['in a field of the root', '<p>{{@root.titel}}</p>'],
  ])('%s', (_name, line) => {
    expect(faultOf(line, line.includes('sub') ? '<p>{{form}}</p>' : undefined)).toEqual(here);
  });
});

test.each(['opening', 'parts', 'this', '@root'])('{{%s}}, which is no text, is refused', (path) => {
  expect(faultOf(`<p>{{${path}}}</p>`)).toEqual(here);
});

test.each([
  '{{#each}}{{/each}}',
  '{{#if}}{{/if}}',
  '{{#with}}{{/with}}',
  '{{#if title parts}}{{/if}}',
  '{{#each parts title}}{{/each}}',
  '{{if title}}',
  '{{each parts}}',
  '{{if}}',
  '{{log}}',
  '{{helperMissing}}',
])('the wrong number of values is refused: %s', (line) => {
  expect(faultOf(line)).toEqual(here);
});

test('a partial that calls itself without end is refused', () => {
  expect(faultOf('{{> sub this}}', '\n{{> sub this}}').file).toBe('sub.hbs');
});

test.each(['游离的文字', '{{title}}'])('text outside every element is refused: %s', (line) => {
  expect(faultOf(line).file).toMatch(/\.hbs$/);
});

test.each([
  '<p style="color: red">甲</p>',
  '<p clas="main-recipients">甲</p>',
  '<section id="a"></section>',
])('an attribute outside the vocabulary is refused: %s', (line) => {
  expect(faultOf(line)).toEqual(here);
});
