import { nearest } from '../domain/text/nearest.ts';
import { UsageError } from '../errors.ts';
import type { Section } from '../questionnaire/section.ts';

/** The id of a section by the name that the session's menu shows, or by its id. Throws a UsageError that lists the names. */
export function sectionNamed(sections: readonly Section[], name: string): string {
  const section = sections.find(({ id, title }) => name === id || name === title);
  if (section) return section.id;
  const titles = sections.map(({ title }) => title);
  const names = sections.flatMap(({ id, title }) => [id, title]);
  const meant = titles.find((title) => title.includes(name)) ?? nearest(name, names);
  throw new UsageError(`--section 没有“${name}”，${meant ? `是不是 ${meant}？` : ''}可以写 ${titles.join('、')}`);
}
