import type { ReadBlock, ReadNumber, ReadParagraph } from '../read-document.ts';
import { childOf, numberOf, textIn, valueIn, type XmlElement } from '../xml/element.ts';
import { chosenOf } from './alternates.ts';
import { inlinesOf } from './inlines.ts';
import type { Level } from './numbering.ts';
import type { Reading } from './reading.ts';
import { isTakenAway, madeBy, propertiesIn } from './revision.ts';
import { tableOf } from './tables.ts';
import { joinedTrace } from './trace.ts';

/** Elements between blocks that say nothing which a reader sees. */
const silent =
  /^w:(?:sectPr|tcPr|tblPr|bookmark|proofErr|perm|commentRange|move(?:From|To)Range|customXml(?:Ins|Del|Move)|sdtPr|sdtEndPr|customXmlPr)/;

/**
 * Reads the blocks in an element. A paragraph whose end is taken away by a revision goes on in the next one, whose properties
 * count, as in Word. `seen` is told of every element that became a block, once the block is there.
 */
export function blocksIn(
  element: XmlElement,
  reading: Reading,
  seen?: (paragraph: XmlElement, blocks: readonly ReadBlock[]) => void,
): ReadBlock[] {
  const blocks: ReadBlock[] = [];
  let carried: ReadParagraph | undefined;
  const carry = (paragraph: ReadParagraph): ReadParagraph => {
    if (!carried) return paragraph;
    const joined = { ...paragraph, runs: [...carried.runs, ...paragraph.runs] };
    const { trace } = reading;
    trace?.set(joined, joinedTrace(trace.get(carried), trace.get(paragraph)));
    carried = undefined;
    return joined;
  };
  const drop = () => {
    if (carried && carried.runs.length > 0) blocks.push(carried);
    carried = undefined;
  };
  const read = (child: XmlElement): void => {
    const { name } = child;
    if (name === 'w:p') {
      const isJoined = isTakenAway(childOf(childOf(child, 'w:pPr'), 'w:rPr'), reading.view);
      const paragraph = carry(paragraphOf(child, reading, isJoined));
      if (isJoined) carried = paragraph;
      else blocks.push(paragraph);
      seen?.(child, blocks);
    } else if (name === 'w:tbl') {
      drop();
      blocks.push(tableOf(child, reading));
    } else if (name === 'w:sdt') readAll(childOf(child, 'w:sdtContent'));
    else if (name === 'mc:AlternateContent') readAll(chosenOf(child));
    else if (name === 'w:customXml' || name === 'w:ins' || name === 'w:moveTo') readAll(child);
    else if (name === 'w:altChunk') reading.untold('文中插入了另一个文件（altChunk），没有读');
    else if (!silent.test(name)) readOther(child);
  };
  const readAll = (holder: XmlElement | undefined): void => {
    for (const child of holder?.children ?? []) if (typeof child !== 'string') read(child);
  };
  const readOther = (child: XmlElement): void => {
    if (textIn(child) === '') return;
    const paragraph = { name: 'w:p', attributes: {}, children: [child] };
    blocks.push(carry(paragraphOf(paragraph, reading, false)));
  };
  readAll(element);
  drop();
  return blocks;
}

function paragraphOf(paragraph: XmlElement, reading: Reading, isJoined: boolean): ReadParagraph {
  const { view, styles } = reading;
  const properties = propertiesIn(paragraph, 'w:pPr', view);
  noteChange(paragraph, reading);
  const style = styles.paragraphStyle(valueIn(properties, 'w:pStyle'));
  const place = listPlace(properties, style, reading);
  const number = place && !isJoined ? reading.numbering.count(place.list, place.at) : undefined;
  const own = numberOf(valueIn(properties, 'w:outlineLvl'));
  const outlineLevel = own === undefined ? styles.outlineLevelOf(style) : own < 9 ? own : undefined;
  const name = styles.nameOf(style);
  const { runs, pieces } = inlinesOf(paragraph, style, reading);
  const read: ReadParagraph = {
    type: 'paragraph',
    ...(name ? { style: name } : {}),
    ...(outlineLevel === undefined ? {} : { outlineLevel }),
    ...(number && isShown(number) ? { number } : {}),
    runs,
    format: styles.paragraphFormat(style, properties, place && { ...place.level, isByStyle: place.isByStyle }),
    mark: styles.runFormat(style, childOf(properties, 'w:rPr')),
  };
  reading.trace?.set(read, { elements: [paragraph], pieces });
  return read;
}

function isShown({ text }: ReadNumber): boolean {
  return text !== '';
}

function noteChange(paragraph: XmlElement, { view, revised }: Reading): void {
  if (view !== 'accepted') return;
  const properties = childOf(paragraph, 'w:pPr');
  const change = childOf(properties, 'w:pPrChange');
  if (change) revised({ kind: 'format', ...madeBy(change), text: textIn(paragraph) });
  const mark = childOf(properties, 'w:rPr');
  for (const [name, kind] of [
    ['w:ins', 'inserted'],
    ['w:del', 'deleted'],
  ] as const) {
    const end = childOf(mark, name);
    if (end) revised({ kind, ...madeBy(end), text: '\n' });
  }
}

/** The list that a paragraph stands in, and its level there; list 0 takes it out of that of its style. */
function listPlace(properties: XmlElement | undefined, style: string | undefined, { styles, numbering }: Reading) {
  const own = childOf(properties, 'w:numPr');
  const ownList = valueIn(own, 'w:numId');
  const ofStyle = styles.listOf(style);
  const list = ownList ?? ofStyle?.list;
  if (list === undefined || list === '0') return undefined;
  const usual = ownList === undefined ? (numbering.levelOfStyle(list, style) ?? ofStyle?.level) : undefined;
  const at = numberOf(valueIn(own, 'w:ilvl')) ?? usual ?? 0;
  const level: Level | undefined = numbering.level(list, at);
  return level && { list, at, level, isByStyle: ownList === undefined };
}
