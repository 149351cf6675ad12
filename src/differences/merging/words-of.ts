/** What is written in an answer, or in all the answers of an entry, a line each; its own name within the facts is not among it. */
export function wordsOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordsOf).filter(Boolean).join('\n');
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .filter(([key]) => key !== 'id')
      .map(([, one]) => wordsOf(one))
      .filter(Boolean)
      .join('\n');
  if (typeof value === 'boolean') return value ? '是' : '否';
  return value === undefined || value === null ? '' : String(value);
}
