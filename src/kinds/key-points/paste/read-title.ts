import type { KeyPoints } from '../facts.generated.ts';
import { placeOfTitle, type TitleForm, titleForms, titlePieces } from '../title-forms.ts';

/** What a title says: in one of the known forms its place and year, otherwise its own words. */
export interface ReadTitle {
  readonly titleForm?: TitleForm;
  readonly place?: string;
  readonly reportYear?: number;
  readonly title?: string;
}

/** Reads a title; its place is only told where it is not the authority's own. */
export function readTitle(text: string, authority: KeyPoints['authority'] = {}): ReadTitle {
  for (const titleForm of titleForms) {
    const found = formOf(titleForm).exec(text)?.groups;
    if (!found) continue;
    const { place = '', year } = found;
    return { titleForm, ...(place !== placeOfTitle(authority) && { place }), reportYear: Number(year) };
  }
  return { title: text };
}

function formOf(form: TitleForm): RegExp {
  return new RegExp(
    `^${titlePieces(form, { place: '(?<place>[^\\d]{1,30})', year: '(?<year>\\d{4})' }).join('')}$`,
    'u',
  );
}
