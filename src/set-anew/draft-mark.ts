/** Whether a line says that a paper is a draft. */
export function isDraftMark(text: string): boolean {
  return /^[（(]?(?:送审稿|征求意见稿|讨论稿|草案|初稿)[）)]?$/u.test(text.trim());
}
