/** A law or regulation under which the reports of some years are the first, and what those would tell of it. */
export interface NewLaw {
  readonly name: string;
  /** The day from which it is in force. */
  readonly since: string;
  /** The first year whose report is expected to name it. */
  readonly from: number;
  /** Work that is done under it. */
  readonly work: RegExp;
}

export const newLaws: readonly NewLaw[] = [
  { name: '行政执法监督条例', since: '2026-02-01', from: 2026, work: /行政执法(?:协调)?监督(?!员|条例)/gu },
  { name: '法治宣传教育法', since: '2025-11-01', from: 2026, work: /法治宣传(?!教育法)|普法/gu },
];
