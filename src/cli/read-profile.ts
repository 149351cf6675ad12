import { UsageError } from '../errors.ts';
import { parseJson } from '../facts/parse-json.ts';
import { defaultProfile, type Profile, profiles } from '../layout/profile.ts';
import { profileSchema } from '../schema/schema.ts';
import { validate } from '../schema/validate.ts';
import { inFile, readBytes } from './read.ts';

/** What an office's profile file may hold. */
interface ProfileFile extends Partial<Omit<Profile, 'fonts'>> {
  readonly base?: keyof typeof profiles;
  readonly fonts?: Partial<Profile['fonts']>;
}

/** A profile by its name, or from an office's own file; throws a UsageError that says what does not fit. */
export async function readProfile(nameOrFile: string): Promise<Profile> {
  if (Object.hasOwn(profiles, nameOrFile)) return profiles[nameOrFile as keyof typeof profiles];
  if (!/[./\\]/.test(nameOrFile)) {
    const names = Object.keys(profiles).join('、');
    throw new UsageError(`没有“${nameOrFile}”这个版式方案，可以写 ${names}，或者写本单位方案文件的路径`);
  }
  const bytes = await readBytes(nameOrFile);
  const value = inFile(nameOrFile, () => parseJson(new TextDecoder().decode(bytes)));
  const [misfit] = validate(value, profileSchema);
  if (misfit) throw new UsageError(`${nameOrFile}：${misfit.path.slice(1)} ${misfit.message}`);
  const { base, fonts, ...own } = value as ProfileFile;
  const under: Profile = base ? profiles[base] : defaultProfile;
  return { ...under, ...own, fonts: { ...under.fonts, ...fonts } };
}
