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

/** The thresholds of a rule by name, as configured, else as declared; nothing for a rule that declares none. */
export function thresholdsOf(
  { thresholds }: { readonly thresholds?: Readonly<Record<string, Threshold>> },
  configured: ThresholdValues = {},
): { readonly thresholds?: ThresholdValues } {
  if (!thresholds) return {};
  const values = Object.entries(thresholds).map(([name, { usual }]) => [name, configured[name] ?? usual] as const);
  return { thresholds: Object.fromEntries(values) };
}

/** One threshold of the rule that is being checked. Asking for one that the rule does not declare is a mistake of the rule. */
export function thresholdOf({ thresholds }: { readonly thresholds?: ThresholdValues }, name: string): number {
  const value = thresholds?.[name];
  if (value === undefined) throw new Error(`the rule declares no threshold ${name}`);
  return value;
}
