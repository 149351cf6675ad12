import type { Config } from './config.ts';
import type { ConfigurableRule } from './rule.ts';
import type { Threshold, ThresholdValues } from './threshold.ts';

/** A rule as an office has set it: how grave it is, and what its thresholds usually are. Undefined where it is off. Of its tags the first that is set counts. */
export function asConfigured<Configured extends ConfigurableRule>(
  rule: Configured,
  { severity, tags, thresholds }: Config,
): Configured | undefined {
  const tag = rule.tags.find((one) => tags?.[one]);
  const ownSeverity = severity?.[rule.id] ?? (tag && tags?.[tag]);
  const ownNumbers = thresholds?.[rule.id];
  if (ownSeverity === 'off') return undefined;
  if (!ownSeverity && !ownNumbers) return rule;
  return {
    ...rule,
    ...(ownSeverity ? { severity: ownSeverity } : {}),
    ...(ownNumbers && rule.thresholds ? { thresholds: laid(ownNumbers, rule.thresholds) } : {}),
  };
}

function laid(
  numbers: ThresholdValues,
  declared: NonNullable<ConfigurableRule['thresholds']>,
): Record<string, Threshold> {
  return Object.fromEntries(
    Object.entries(declared).map(([name, one]) => [name, { ...one, usual: numbers[name] ?? one.usual }]),
  );
}
