/** The title forms in use; GB/T 9704—2012 7.3.1 wants authority, subject and document type. */
const forms = {
  'about-annual-situation': ['关于', '年度法治政府建设情况的报告'],
  'about-situation': ['关于', '年法治政府建设情况的报告'],
  'annual-report': ['', '年法治政府建设年度报告'],
  'situation-report': ['', '年法治政府建设情况报告'],
  'work-report': ['', '年法治政府建设工作情况报告'],
  'about-work': ['关于', '年法治政府建设工作情况的报告'],
} as const;

/** How the title is put together from authority and year. */
export type TitleForm = keyof typeof forms;

/** Every form. */
export const titleForms = Object.keys(forms) as readonly TitleForm[];

/** The title after the authorities' names, before and after the year: 关于…年度法治政府建设情况的报告. */
export function titleSubject(form: TitleForm = 'about-annual-situation'): readonly [string, string] {
  return forms[form];
}
