import { expect, test } from 'vitest';
import { TemplateError } from '../../src/errors.ts';
import { annualReport } from '../../src/kinds/annual-report/index.ts';
import { createView } from '../../src/kinds/annual-report/view/create-view.ts';
import { builtInTemplates } from '../../src/template/built-in.ts';
import { builtInSources } from '../../src/template/built-in-sources.ts';
import type { TemplateSources } from '../../src/template/engine.ts';
import { officeTemplates } from '../../src/template/office.ts';
import { wholeFacts } from '../facts-of.ts';

const templatesOf = (own: TemplateSources) => officeTemplates(own, annualReport);

const view = createView(wholeFacts(), { edition: 'local' });
const usual = builtInTemplates('annual-report')(view).split('\n');

test('an overlay that changes one template changes exactly that part of the output', () => {
  const plan = (builtInSources('annual-report')['plan.hbs'] ?? '').replace(
    '<h>{{heading}}</h>',
    '<h>{{heading}}</h>\n  <p>下一步，重点做好以下工作。</p>',
  );
  const own = templatesOf({ 'plan.hbs': plan })(view).split('\n');
  const added = own.filter((line) => !usual.includes(line));
  const lost = usual.filter((line) => !own.includes(line));
  expect(added.every((line) => line.includes('plan.hbs') || line.includes('下一步'))).toBe(true);
  expect(lost.every((line) => line.includes('plan.hbs'))).toBe(true);
  expect(added.join('')).toContain('下一步，重点做好以下工作。');
});

test('an overlay with nothing changed changes nothing', () => {
  expect(templatesOf({ 'plan.hbs': builtInSources('annual-report')['plan.hbs'] ?? '' })(view)).toBe(usual.join('\n'));
});

test('an overlay with faults names the first and counts the rest', () => {
  const own = { 'closing.hbs': '<p>{{x}}</p>', 'opening.hbs': '<p>{{titel}}</p>' };
  expect(() => templatesOf(own)).toThrow(TemplateError);
  expect(() => templatesOf(own)).toThrow(
    /^模板 opening\.hbs 第1行：没有“titel”这项内容（另有 \d+ 处，请用 fazhi templates check 查看）$/,
  );
});

test('an overlay is compiled once for its kind', async () => {
  const own = { 'plan.hbs': builtInSources('annual-report')['plan.hbs'] ?? '' };
  expect(await annualReport.templates.under(own)).toBe(await annualReport.templates.under(own));
});
