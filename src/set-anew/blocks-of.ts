import type { Block, OfficialDocument } from '../document/node.ts';
import { annexEntries, labels } from '../document/words.ts';
import type { ForeignPaper } from '../manuscript/foreign-paper.ts';
import type { Outlined } from '../reader/outline/outlined.ts';
import { colophonBlock } from './colophon-block.ts';
import { contentOf } from './content-of.ts';
import { isDraftMark } from './draft-mark.ts';
import { headerBlockOf } from './header-block.ts';
import { tableBlock } from './table-block.ts';

/** The elements of an official document that the paragraphs and tables of a paper are, words and typed numbers as they are. */
export function blocksOf(paper: ForeignPaper): OfficialDocument {
  const { document, outline } = paper;
  const places = new Map(outline.map(({ index: at }, place) => [at, place]));
  const header = headerBlockOf(paper);
  const blocks: Block[] = header ? [header.block] : [];
  let index = header?.end ?? 0;
  while (index < document.blocks.length) {
    const block = document.blocks[index];
    const group = groupFrom(outline, places.get(index));
    if (block?.type === 'table') blocks.push(tableBlock(block));
    for (const made of blocksOfGroup(group)) blocks.push(made);
    index = (group.at(-1)?.index ?? index) + 1;
  }
  return { blocks };
}

/** What stands on several lines and is one element. */
const grouped: ReadonlySet<string> = new Set(['title', 'annexNote', 'signature', 'colophon']);

/** A paragraph, or where those that follow are of one element with it all of them; a date goes with its signature. */
function groupFrom(outline: readonly Outlined[], place: number | undefined): Outlined[] {
  const first = outline[place ?? -1];
  if (!first || place === undefined) return [];
  if (!grouped.has(first.role)) return [first];
  const group = [first];
  for (let at = place + 1, index = first.index + 1; outline[at]?.index === index; at += 1, index += 1) {
    const entry = outline[at] as Outlined;
    if (entry.role === 'empty' && first.role !== 'title') continue;
    const isDate = first.role === 'signature' && entry.role === 'date';
    if (entry.role !== first.role && !isDate) break;
    group.push(entry);
    if (isDate) break;
  }
  return group;
}

function blocksOfGroup(group: readonly Outlined[]): Block[] {
  const [first] = group;
  if (!first) return [];
  switch (first.role) {
    case 'title':
      return [{ type: 'title', content: contentOf(group.map(inkOf).join('').replaceAll('\n', '')) }];
    case 'annexNote':
      return annexNote(group);
    case 'signature':
    case 'date':
      return [signatureBlock(group)];
    case 'colophon': {
      const colophon = colophonBlock(group);
      return colophon ? [colophon] : group.flatMap(blocksOfOne);
    }
    default:
      return blocksOfOne(first);
  }
}

function blocksOfOne(entry: Outlined): Block[] {
  const ink = inkOf(entry);
  if (ink === '') return [];
  switch (entry.role) {
    case 'header':
      return isDraftMark(ink) ? [draftHeader(ink)] : [];
    case 'byline':
      return [{ type: /^——/u.test(ink) ? 'subtitle' : 'byline', content: contentOf(ink) }];
    case 'recipients':
      return [{ type: 'mainRecipients', content: contentOf(ink) }];
    case 'supplementaryNote':
      return [{ type: 'supplementaryNote', content: contentOf(ink) }];
    case 'annexMark':
      return [{ type: 'annexMark', text: ink }];
    case 'annexTitle': {
      const content = contentOf(ink.replaceAll('\n', ''));
      return [{ type: entry.annex === undefined ? 'attachedTitle' : 'annexTitle', content }];
    }
    case 'heading':
      return headed(entry);
    default:
      return ink
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => ({ type: 'paragraph', content: contentOf(line.trim()) }));
  }
}

function draftHeader(ink: string): Block {
  const corner = [{ kind: 'draftMark', content: contentOf(ink) }] as const;
  return { type: 'headerBlock', corner, authorities: [], suffix: [], documentNumber: [], signatories: [] };
}

/** A heading with its number, and what runs on after it. */
function headed({ level = 1, text, ordinal, isTyped, bodyStart, end }: Outlined): Block[] {
  const number = isTyped ? '' : (ordinal ?? '');
  const heading = number + text.slice(0, bodyStart).trim();
  const body = text.slice(bodyStart, end).trim();
  if (body === '') return [{ type: 'heading', level, ordinal: '', content: contentOf(heading) }];
  const [first = '', ...more] = body.split('\n').map((line) => line.trim());
  return [
    { type: 'runIn', level, ordinal: '', heading: contentOf(heading), content: contentOf(first) },
    ...more.filter((line) => line !== '').map((line): Block => ({ type: 'paragraph', content: contentOf(line) })),
  ];
}

/** A note as the standard writes it is one; written otherwise its lines are kept as they are. */
function annexNote(group: readonly Outlined[]): Block[] {
  const lines = group.flatMap((entry) => inkOf(entry).split('\n'));
  const titles = lines.map((line, at) =>
    line
      .trim()
      .slice(at === 0 ? labels.annexes.length : 0)
      .trim()
      .replace(lines.length > 1 ? /^\d+\./ : '', '')
      .trim(),
  );
  const printed = labels.annexes + annexEntries(titles).join('');
  const isSame = printed.replaceAll(/\s/gu, '') === lines.join('').replaceAll(/\s/gu, '');
  if (isSame && titles.every((title) => title !== '')) return [{ type: 'annexNote', titles }];
  return lines.map((line) => ({ type: 'paragraph', content: contentOf(line.trim()) }));
}

/** Names that stand apart on a line are several authorities. */
function signatureBlock(group: readonly Outlined[]): Block {
  const date = group.find(({ role }) => role === 'date');
  const lines = group.filter((entry) => entry !== date).map(inkOf);
  const names = lines.flatMap((line) => {
    const apart = line.split(/\s+/u);
    return apart.every((name) => name.length > 3) ? apart : [line.replaceAll('\n', '')];
  });
  return {
    type: 'signatureBlock',
    authorities: names.map(contentOf),
    dateOfIssue: date ? contentOf(inkOf(date).replaceAll('\n', '')) : null,
  };
}

/** The words of a paragraph as they are printed, blanks at its ends aside. */
function inkOf({ text, ordinal, isTyped }: Outlined): string {
  return ((isTyped ? '' : (ordinal ?? '')) + text.trim()).trim();
}
