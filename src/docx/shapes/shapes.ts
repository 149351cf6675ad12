import { defaultProfile, type Profile, profiles } from '../../layout/profile.ts';
import { builtInShapes } from './built-in-shapes.ts';
import type { Shapes } from './shape.ts';

const made = new WeakMap<Profile, Promise<Shapes>>();

/** The shapes of a profile, kept for the process: those of the tool's own were made beforehand, others by the docx package. */
export function shapes(profile: Profile = defaultProfile): Promise<Shapes> {
  const known = made.get(profile) ?? madeBeforehand(profile) ?? makeNow(profile);
  made.set(profile, known);
  return known;
}

function madeBeforehand(profile: Profile): Promise<Shapes> | undefined {
  const name = Object.entries(profiles).find(([, one]) => one === profile)?.[0];
  const shapes = name === undefined ? undefined : builtInShapes[name];
  return shapes && Promise.resolve({ ...shapes, profile });
}

async function makeNow(profile: Profile): Promise<Shapes> {
  const { makeShapes } = await import('./make-shapes.ts');
  return makeShapes(profile);
}
