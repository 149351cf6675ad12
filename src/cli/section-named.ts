import { nearest } from '../domain/text/nearest.ts';
import { UsageError } from '../errors.ts';
import { outline } from '../questionnaire/outline.ts';

/** The id of a section by the name that the session's outline shows, or by its id. Throws a UsageError that lists the names. */
export function sectionNamed(name: string): string {
  const section = outline.find(({ id, title }) => name === id || name === title);
  if (section) return section.id;
  const titles = outline.map(({ title }) => title);
  const names = outline.flatMap(({ id, title }) => [id, title]);
  const meant = titles.find((title) => title.includes(name)) ?? nearest(name, names);
  throw new UsageError(`--section 没有“${name}”，${meant ? `是不是 ${meant}？` : ''}可以写 ${titles.join('、')}`);
}
