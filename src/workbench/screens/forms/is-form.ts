/** Whether what stands at a pointer is asked in forms and grids, and does not stand in the text. */
export function isForm(pointer: string): boolean {
  return /^\/(?:reportYear|authority|structure|indicators|editions|publication|previousPlan|notice)$/.test(pointer);
}
