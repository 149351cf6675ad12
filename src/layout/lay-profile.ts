import profile from '../../schemas/profile.schema.json' with { type: 'json' };
import { UsageError } from '../errors.ts';
import { pointerSteps } from '../schema/pointer.ts';
import { schemaOf } from '../schema/schema.ts';
import type { SchemaNode } from '../schema/schema-node.ts';
import { defaultProfile, keeping, type Profile, profiles } from './profile.ts';

/** What an office's profile says: only what differs from its base. */
interface OwnProfile extends Partial<Omit<Profile, 'fonts'>> {
  readonly base?: keyof typeof profiles;
  readonly fonts?: Partial<Profile['fonts']>;
}

/**
 * An office's own profile, as its JSON says it (`schemas/profile.schema.json`), laid over its base. Throws a UsageError that
 * names everything in it that does not fit.
 */
export function layProfile(value: unknown): Profile {
  const misfits = profileSchema.validate(value);
  if (misfits.length > 0) {
    const problems = misfits.map(({ path, message, hint }) =>
      [namesAt(path), message, hint].filter(Boolean).join('：'),
    );
    throw new UsageError(problems.join('\n'));
  }
  const { base, fonts, ...own } = value as OwnProfile;
  const under: Profile = base ? profiles[base] : defaultProfile;
  return keeping({ ...under, ...own, fonts: { ...under.fonts, ...fonts } });
}

/** 字库 正文, for /fonts/body: the Chinese titles on the way. */
function namesAt(pointer: string): string {
  let node: SchemaNode | undefined = profileSchema.root;
  const names: string[] = [];
  for (const step of pointerSteps(pointer)) {
    node = node?.items ?? node?.properties?.[step];
    if (node?.title) names.push(node.title);
  }
  return names.join(' ');
}

/** The schema of an office's own layout profile. */
const profileSchema = schemaOf(profile as SchemaNode);
