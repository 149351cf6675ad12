import type { Expanded } from '../../../view/expand.ts';
import { join, orNull, rewrite, type Text, yearText } from '../../../view/marked-text.ts';
import type { KeyPoints } from '../facts.generated.ts';
import { placeOfTitle, titlePieces } from '../title-forms.ts';

type Texts = Expanded<KeyPoints>;

/** The title of the key points: the office's own, or put together from place and year. */
export function titleOf(texts: Texts): Text {
  const { structure = {}, reportYear } = texts;
  const pieces = titlePieces(structure.titleForm ?? 'place-year-points', {
    place: placeOf(texts),
    year: yearText(reportYear),
  });
  return orNull(texts.title) ?? join(...pieces);
}

/** The place as a title names it. */
export function placeOf({ authority = {}, structure = {} }: Texts): Text {
  const { name = '', level } = authority;
  return orNull(structure.place) ?? rewrite(name, (words) => placeOfTitle({ name: words, ...(level && { level }) }));
}
