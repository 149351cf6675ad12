import { statutoryContent } from '../../domain/report/part.ts';
import { annualReportSchema } from '../../schema/annual-report.ts';
import type { Kind } from '../kind.ts';
import { createView } from './view/create-view.ts';
import { printing } from './view/printing.ts';

/** The annual report on building a law-governed government. */
export const annualReport = {
  name: 'annual-report',
  title: '法治政府建设年度报告',
  schema: annualReportSchema,
  statutory: statutoryContent,
  printing,
  createView,
} satisfies Kind;
