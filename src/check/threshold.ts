/** A number that a rule turns on, and that an office may set otherwise in its configuration. */
export interface Threshold {
  /** What it is, in Chinese. */
  readonly title: string;
  /** What holds when the office says nothing. */
  readonly usual: number;
  readonly minimum: number;
  readonly maximum: number;
}

/** What they are set to, by name. */
export type ThresholdValues = Readonly<Record<string, number>>;

/** What thresholds are set to by name when nobody says otherwise. */
export function usualOf(thresholds: Readonly<Record<string, Threshold>>): ThresholdValues {
  return Object.fromEntries(Object.entries(thresholds).map(([name, { usual }]) => [name, usual]));
}

/** One threshold of the rule that is being checked. Asking for one that the rule does not declare is a mistake of the rule. */
export function thresholdOf({ thresholds }: { readonly thresholds?: ThresholdValues }, name: string): number {
  const value = thresholds?.[name];
  if (value === undefined) throw new Error(`the rule declares no threshold ${name}`);
  return value;
}
