import { defaultProfile, madeOf, type Profile, profiles } from '../../layout/profile.ts';
import { builtInShapes } from './built-in-shapes.ts';
import type { Shapes } from './shape.ts';

/** The shapes of a profile, kept with it: those of the tool's own were made beforehand, others by the docx package. */
export function shapes(profile: Profile = defaultProfile): Promise<Shapes> {
  return madeOf(profile, 'shapes', () => madeBeforehand(profile) ?? makeNow(profile));
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
