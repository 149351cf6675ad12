import { UsageError } from '../errors.ts';
import { layProfile } from '../layout/lay-profile.ts';
import { type Profile, profiles } from '../layout/profile.ts';
import { readJson } from './read.ts';

/** A profile by its name, or from an office's own file; throws a UsageError that says what does not fit. */
export function readProfile(nameOrFile: string): Profile {
  if (Object.hasOwn(profiles, nameOrFile)) return profiles[nameOrFile as keyof typeof profiles];
  if (!/[./\\]/.test(nameOrFile)) {
    const names = Object.keys(profiles).join('、');
    throw new UsageError(`没有“${nameOrFile}”这个版式方案，可以写 ${names}，或者写本单位方案文件的路径`);
  }
  return readJson(nameOrFile, (value) => layProfile(value));
}
