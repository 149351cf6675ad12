/** The words that stand before what a block holds, the same in every format; GB/T 9704—2012 7.2.6, 7.3.4, 7.4.2. */
export const labels = {
  signatories: '签发人：',
  annexes: '附件：',
  mainRecipients: '主送：',
  ccRecipients: '抄送：',
} as const;

/** The titles of an annex note as they are printed: one without a number, several with 1., 2.; GB/T 9704—2012 7.3.4. */
export function annexEntries(titles: readonly string[]): readonly string[] {
  return titles.length === 1 ? titles : titles.map((title, index) => `${index + 1}.${title}`);
}
