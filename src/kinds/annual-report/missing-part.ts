import type { Finding } from '../../diagnostic.ts';
import { statutoryContent } from '../../domain/report/part.ts';
import type { Facts } from '../../facts/facts.ts';
import { isTold } from '../../facts/order/arrangement.ts';

/** The finding for a statutory part of which not a word would be printed. */
export function missingPart(facts: Facts, part: keyof typeof statutoryContent): Finding[] {
  if (isTold(facts, part)) return [];
  const path = `/${part}`;
  return [{ path, message: `缺少法定内容：${statutoryContent[part]}`, missing: [path] }];
}
