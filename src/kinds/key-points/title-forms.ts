/** The title forms in use: what stands before the year, between it and the name of the paper. */
const forms = {
  'place-year-points': ({ place, year }) => [place, year, '年法治政府建设工作要点'],
  'place-year-implementation': ({ place, year }) => [place, year, '年法治政府建设实施要点'],
  'place-annual-arrangement': ({ place, year }) => [place, year, '年度法治政府建设工作安排'],
  'year-place-points': ({ place, year }) => [year, '年', place, '法治政府建设工作要点'],
  'year-place-arrangement': ({ place, year }) => [year, '年', place, '法治政府建设工作安排'],
  'place-year-tasks': ({ place, year }) => [place, year, '年法治政府建设重点工作安排'],
} as const satisfies Record<string, Form>;

type Form = <Words>(named: Named<Words>) => readonly (Words | string)[];

/** Place and year, as a title names them. */
interface Named<Words> {
  readonly place: Words;
  readonly year: Words;
}

/** How the title is put together from place and year. */
export type TitleForm = keyof typeof forms;

/** Every form, the usual one first. */
export const titleForms = Object.keys(forms) as readonly TitleForm[];

/** The pieces of a title: 云岭县, 2026, 年法治政府建设工作要点. */
export function titlePieces<Words>(form: TitleForm, named: Named<Words>): readonly (Words | string)[] {
  return forms[form](named);
}

/** The place in a title when the office writes none: a government's is its place, a department is named in full. */
export function placeOfTitle({ name = '', level }: { readonly name?: string; readonly level?: string }): string {
  return level === 'department' ? name : name.replace(/人民政府$/u, '');
}
