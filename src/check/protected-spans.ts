import type { Finding } from '../diagnostic.ts';

/** What no automatic fix may touch: references, titles in 《》, addresses, document numbers. */
const protectedText =
  /\{[\p{L}\p{N}]+\}|《[^《》]*》|https?:\/\/[\x21-\x7e]+|[\p{Script=Han}]{0,8}〔\d{4}〕\d{1,5}号/gu;

/** Whether a spot of a text lies in or reaches into something that is protected. */
export function isProtected(text: string, { start, end }: NonNullable<Finding['span']>): boolean {
  for (const { index, 0: words } of text.matchAll(protectedText)) {
    if (start < index + words.length && end > index) return true;
    if (start === end && start > index && start < index + words.length) return true;
  }
  return false;
}
