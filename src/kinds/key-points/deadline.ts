/** The years that a deadline names. */
export function yearsIn(deadline: string): number[] {
  return [...deadline.matchAll(/(?<!\d)(20\d{2})年/gu)].map(([, year]) => Number(year));
}

const quarters = ['一', '二', '三', '四'];

/** The last day that a deadline leads to in its year, 06-30; undefined where it names none. What lasts the whole year ends with it. */
export function lastDayIn(deadline: string): string | undefined {
  const days = [
    ...[...deadline.matchAll(/(?<!\d)(\d{1,2})月(?:(\d{1,2})日|[上中]旬)?/gu)].map(([found, month = '', day]) =>
      dayOf(Number(month), day ? Number(day) : found.endsWith('上旬') ? 10 : found.endsWith('中旬') ? 20 : 31),
    ),
    ...[...deadline.matchAll(/([一二三四])季度/gu)].map(([, quarter = '']) =>
      dayOf((quarters.indexOf(quarter) + 1) * 3, 31),
    ),
    ...(/上半年|年中/u.test(deadline) ? ['06-30'] : []),
    ...(/全年|年底|年末|年内|下半年|长期|持续/u.test(deadline) ? ['12-31'] : []),
  ];
  return days.sort().at(-1);
}

function dayOf(month: number, day: number): string {
  const written = (value: number) => String(value).padStart(2, '0');
  return `${written(month)}-${written(day)}`;
}
