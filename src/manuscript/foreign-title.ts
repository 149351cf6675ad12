/** The year that a title or an opening tells of. */
export function yearIn(text: string): number | undefined {
  const year = /(20\d\d)\s*年/u.exec(text)?.[1];
  return year === undefined ? undefined : Number(year);
}

/** Who reports, by the end of the name. */
const levels = [
  ['department', /(?:局|厅|委员会|办公室|中心|支队|大队)$/u],
  ['township', /(?:镇|乡|街道)(?:人民政府|办事处)?$/u],
  ['county', /[县区旗](?:人民政府)?$/u],
  ['city', /市(?:人民政府)?$/u],
  ['province', /(?:省|自治区)(?:人民政府)?$/u],
] as const;

/** Whose a paper is by the authority that its title begins with; undefined where it names none that is known. */
export function levelIn(title: string): string | undefined {
  const end = title.search(/关于|20\d\d/u);
  const authority = (end < 0 ? title : title.slice(0, end)).trim();
  const own = authority.replace(/人民政府(?:办公室|办公厅)$/u, '人民政府');
  if (/(?:中共|党委).*委员会$/u.test(own)) return undefined;
  return levels.find(([, pattern]) => pattern.test(own))?.[0];
}
