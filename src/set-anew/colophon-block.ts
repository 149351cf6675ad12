import type { Colophon } from '../document/node.ts';
import { labels } from '../document/words.ts';
import type { Outlined } from '../reader/outline/outlined.ts';
import { contentOf } from './content-of.ts';

/** The colophon that some lines make, word for word; undefined where they say it otherwise than the standard does. */
export function colophonBlock(entries: readonly Outlined[]): Colophon | undefined {
  const lines = entries.map(({ text }) => text.replaceAll('\n', '').trim());
  const [, office, day] = /^(\S+)\s+(\d{4}年\d{1,2}月\d{1,2}日印发)$/u.exec(lines.at(-1) ?? '') ?? [];
  const addressed = office === undefined ? lines : lines.slice(0, -1);
  const copies = addressed.at(-1)?.startsWith(labels.ccRecipients) ? addressed.at(-1) : undefined;
  const main = copies === undefined ? undefined : addressed.slice(0, -1);
  if ((copies === undefined && addressed.length > 0) || (main?.length ?? 0) > 1) return undefined;
  const [first] = main ?? [];
  if (first !== undefined && !first.startsWith(labels.mainRecipients)) return undefined;
  return {
    type: 'colophon',
    ...(first === undefined ? {} : { mainRecipients: contentOf(first.slice(labels.mainRecipients.length)) }),
    ccRecipients: contentOf(copies?.slice(labels.ccRecipients.length) ?? ''),
    printingOffice: contentOf(office ?? ''),
    printDate: contentOf(day ?? ''),
  };
}
