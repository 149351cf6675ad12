/** Whether a pointer leads into one of some groups of the facts. */
export function isIn(groups: readonly string[], pointer: string): boolean {
  return groups.includes(pointer.split('/')[1] ?? '');
}
