import type { Severity } from '../diagnostic.ts';
import type { Outline } from '../domain/report/outline-areas.ts';
import { UsageError } from '../errors.ts';
import { validatorOf } from '../schema/validator.ts';
import { configSchema } from './config-schema.ts';
import type { ConfigurableRule } from './rule.ts';
import type { Tag } from './tag.ts';

/** What an office has set otherwise: how grave a rule is, or that it is off, and its thresholds. */
export interface Config {
  /** No configuration above this one counts. */
  readonly root?: boolean;
  readonly severity?: Readonly<Record<string, Severity | 'off'>>;
  /** The same for all the rules of a tag; what is set for a rule itself goes before. */
  readonly tags?: Readonly<Partial<Record<Tag, Severity | 'off'>>>;
  readonly thresholds?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Outlines that came after those the tool knows, or stand in their place. */
  readonly outlines?: readonly Outline[];
  /** Whose name stands on the comments that are written into a Word file. */
  readonly commentAuthor?: string;
}

/** Reads one configuration. Throws a UsageError that names every rule and threshold that does not exist, and the nearest that does. */
export function readConfigOf(rules: readonly ConfigurableRule[], value: unknown): Config {
  const misfits = validatorOf(configSchema(rules))(value);
  if (misfits.length > 0)
    throw new UsageError(
      misfits.map(({ path, message, hint = '' }) => `${path || '/'}：${message}。${hint}`).join('\n'),
    );
  const config = value as Config;
  config.outlines?.forEach(refuseBackward);
  return config;
}

function refuseBackward({ name, from, to }: Outline, index: number): void {
  if (from > to) throw new UsageError(`/outlines/${index}：${name}的起止年份写反了，现在写的是${from}到${to}`);
}

/**
 * Lays configurations over each other, the nearest to the facts first: what it says wins, rule by rule; of two Outlines for a
 * year its own.
 */
export function layConfigs(nearestFirst: readonly Config[]): Config {
  return nearestFirst.reduceRight<Config>(
    (below, { severity, tags, thresholds, outlines = [], commentAuthor = below.commentAuthor }) => ({
      severity: { ...below.severity, ...severity },
      ...(tags || below.tags ? { tags: { ...below.tags, ...tags } } : {}),
      thresholds: {
        ...below.thresholds,
        ...Object.fromEntries(
          Object.entries(thresholds ?? {}).map(([id, own]) => [id, { ...below.thresholds?.[id], ...own }]),
        ),
      },
      ...(commentAuthor === undefined ? {} : { commentAuthor }),
      ...(outlines.length > 0 || below.outlines ? { outlines: [...outlines, ...(below.outlines ?? [])] } : {}),
    }),
    {},
  );
}
