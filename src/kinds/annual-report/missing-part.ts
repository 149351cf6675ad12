import type { Finding } from '../../diagnostic.ts';
import type { Facts } from '../../facts/facts.ts';
import { hasBodyText } from '../../facts/texts/written-texts.ts';
import { factsKind } from './facts-kind.ts';
import { statutoryContent } from './part.ts';

/** The finding for a statutory part of which not a word would be printed. */
export function missingPart(facts: Facts, part: keyof typeof statutoryContent): Finding[] {
  if (hasBodyText(factsKind, facts, part)) return [];
  const path = `/${part}`;
  return [{ path, message: `缺少法定内容：${statutoryContent[part]}`, missing: [path] }];
}
