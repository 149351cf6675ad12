import { UsageError } from '../../errors.ts';

/** Makes facts of one version into facts of the next. */
export type Migration = (facts: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/** The version of the facts that this tool writes. */
const currentVersion = 1;

/** From which version, and how; version 1 is the first, so there is none yet. */
const known: Readonly<Record<number, Migration>> = {};

/**
 * Brings facts of an older version up to this tool's. Returns them as they are when they are current, or when they state no
 * version (the schema will say so). Throws a UsageError for a newer version, and for an older one that nobody can read any more.
 */
export function migrate(value: unknown, migrations: Readonly<Record<number, Migration>> = known): unknown {
  let facts = value as Readonly<Record<string, unknown>>;
  while (versionOf(facts) < currentVersion) {
    const migration = migrations[versionOf(facts)];
    if (!migration) throw new UsageError(`这个文件的格式版本是 ${versionOf(facts)}，本工具已经不认识，未作改动`);
    facts = migration(facts);
  }
  if (versionOf(facts) > currentVersion) {
    throw new UsageError(`这个文件的格式版本是 ${versionOf(facts)}，比本工具新，请先升级本工具，文件未作改动`);
  }
  return facts;
}

function versionOf(facts: unknown): number {
  const version = (facts as { schemaVersion?: unknown } | null)?.schemaVersion;
  return typeof version === 'number' ? version : currentVersion;
}
