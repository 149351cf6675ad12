import { UsageError } from '../../errors.ts';

/** Makes facts of one version into facts of the next. */
export type Migration = (facts: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/** How the facts of a kind have changed. */
interface Migrated {
  /** The version that this tool writes. */
  readonly version: number;
  /** From which version, and how. */
  readonly migrations: Readonly<Record<number, Migration>>;
}

/**
 * Brings facts of an older version up to this tool's. Returns them as they are when they are current, or when they state no
 * version (the schema will say so). Throws a UsageError for a newer version, and for an older one that nobody can read any more.
 */
export function migrate({ version, migrations }: Migrated, value: unknown): unknown {
  let facts = value as Readonly<Record<string, unknown>>;
  const versionOf = (one: unknown) => statedVersion(one) ?? version;
  while (versionOf(facts) < version) {
    const migration = migrations[versionOf(facts)];
    if (!migration) throw new UsageError(`这个文件的格式版本是 ${versionOf(facts)}，本工具已经不认识，未作改动`);
    facts = migration(facts);
  }
  if (versionOf(facts) > version) {
    throw new UsageError(`这个文件的格式版本是 ${versionOf(facts)}，比本工具新，请先升级本工具，文件未作改动`);
  }
  return facts;
}

function statedVersion(facts: unknown): number | undefined {
  const stated = (facts as { schemaVersion?: unknown } | null)?.schemaVersion;
  return typeof stated === 'number' ? stated : undefined;
}
