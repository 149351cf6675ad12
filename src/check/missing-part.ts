import type { Finding } from '../diagnostic.ts';
import { statutoryContent } from '../domain/part.ts';
import { hasText } from '../facts/has-text.ts';
import type { Facts } from '../facts/load.ts';

/** The finding for a statutory part of which the facts hold not a word. */
export function missingPart(facts: Facts, part: keyof typeof statutoryContent): Finding[] {
  if (hasText(facts[part])) return [];
  const path = `/${part}`;
  return [{ path, message: `缺少法定内容：${statutoryContent[part]}`, missing: [path] }];
}
