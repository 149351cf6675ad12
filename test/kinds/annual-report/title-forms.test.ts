import { expect, test } from 'vitest';
import { schema } from '../../../src/kinds/annual-report/schema.ts';
import { type TitleForm, titleSubject } from '../../../src/kinds/annual-report/title-forms.ts';

const { at: schemaAt } = schema;

const titles: Record<TitleForm, string> = {
  'about-annual-situation': '关于2025年度法治政府建设情况的报告',
  'about-situation': '关于2025年法治政府建设情况的报告',
  'annual-report': '2025年法治政府建设年度报告',
  'situation-report': '2025年法治政府建设情况报告',
  'work-report': '2025年法治政府建设工作情况报告',
  'about-work': '关于2025年法治政府建设工作情况的报告',
};

test.each(Object.entries(titles) as [TitleForm, string][])('the form %s makes %s', (form, subject) => {
  expect(titleSubject(form).join('2025')).toBe(subject);
});

test('without a form the title is about the annual situation', () => {
  expect(titleSubject().join('2025')).toBe(titles['about-annual-situation']);
});

test('the clerk may choose every form, and is shown the title that it makes', () => {
  const labels = Object.entries(titles).map(([form, subject]) => [form, `××${subject}`]);
  expect(schemaAt('/structure/titleForm')?.['x-labels']).toEqual(Object.fromEntries(labels));
});
