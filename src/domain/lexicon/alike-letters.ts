import { letterClasses } from './letter-classes.ts';
import { lookAlikes } from './look-alikes.ts';
import { sounds } from './sounds.generated.ts';

let classes: Uint16Array | undefined;

/** Whether one letter may be mistaken for another, by its sound or its shape. */
export function soundsOrLooksLike(one: string, other: string): boolean {
  classes ??= letterClasses(sounds);
  if (classes[one.charCodeAt(0)] === classes[other.charCodeAt(0)]) return true;
  return lookAlikes.some((group) => group.includes(one) && group.includes(other));
}
