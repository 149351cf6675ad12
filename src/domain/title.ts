/** The title forms in use; GB/T 9704—2012 7.3.1 wants authority, subject and document type. */
const forms = {
  'about-annual-situation': (year: string) => `关于${year}年度法治政府建设情况的报告`,
  'about-situation': (year: string) => `关于${year}年法治政府建设情况的报告`,
  'annual-report': (year: string) => `${year}年法治政府建设年度报告`,
  'situation-report': (year: string) => `${year}年法治政府建设情况报告`,
  'work-report': (year: string) => `${year}年法治政府建设工作情况报告`,
  'about-work': (year: string) => `关于${year}年法治政府建设工作情况的报告`,
} as const;

/** How the title is put together from authority and year. */
export type TitleForm = keyof typeof forms;

/** The title after the authorities' names: 关于2025年度法治政府建设情况的报告. */
export function titleSubject(reportYear: string, form: TitleForm = 'about-annual-situation'): string {
  return forms[form](reportYear);
}
