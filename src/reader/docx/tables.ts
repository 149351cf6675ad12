import type { ReadCell, ReadRow, ReadTable } from '../read-document.ts';
import { childOf, childrenOf, numberOf, onOff, textIn, valueIn, type XmlElement } from '../xml/element.ts';
import { chosenOf } from './alternates.ts';
import type { Reading } from './reading.ts';
import { isTakenAway, madeBy, propertiesIn, revisionKind } from './revision.ts';

/** A table; cells that are merged are one. */
export function tableOf(table: XmlElement, reading: Reading): ReadTable {
  const properties = childOf(table, 'w:tblPr');
  const style = reading.styles.nameOf(valueIn(properties, 'w:tblStyle'));
  const width = childOf(properties, 'w:tblW')?.attributes;
  const widthTwips = width?.['w:type'] === 'dxa' ? numberOf(width['w:w']) : undefined;
  const columns = childrenOf(childOf(table, 'w:tblGrid'), 'w:gridCol');
  const rows = within(table, 'w:tr').filter((row) => {
    noteChange(row, 'w:trPr', reading);
    return !isTakenAway(childOf(row, 'w:trPr'), reading.view);
  });
  return {
    type: 'table',
    ...(style ? { style } : {}),
    ...(widthTwips ? { widthTwips } : {}),
    columnsTwips: columns.map(({ attributes }) => numberOf(attributes['w:w']) ?? 0),
    rows: mergedRows(rows, reading),
  };
}

/** A cell while its rows are counted. */
interface OpenCell {
  column: number;
  columnSpan: number;
  rowSpan: number;
  blocks: ReadCell['blocks'];
}

function mergedRows(rows: readonly XmlElement[], reading: Reading): ReadRow[] {
  const open = new Map<number, OpenCell>();
  return rows.map((row) => {
    const properties = childOf(row, 'w:trPr');
    const cells: OpenCell[] = [];
    let column = numberOf(valueIn(properties, 'w:gridBefore')) ?? 0;
    for (const cell of within(row, 'w:tc')) {
      const own = propertiesIn(cell, 'w:tcPr', reading.view);
      noteChange(cell, 'w:tcPr', reading);
      if (isTakenAway(own, reading.view)) continue;
      const columnSpan = Math.max(1, Math.min(numberOf(valueIn(own, 'w:gridSpan')) ?? 1, 1000));
      const above = open.get(column);
      const blocks = reading.blocksIn(cell);
      if (goesOn(own) && above) {
        above.rowSpan += 1;
        if (hasText(blocks)) reading.untold('表格里有合并掉的单元格还写着字，印出来看不见，没有读');
      } else {
        const made = { column, columnSpan, rowSpan: 1, blocks };
        cells.push(made);
        if (childOf(own, 'w:vMerge')) open.set(column, made);
        else open.delete(column);
      }
      column += columnSpan;
    }
    return { cells, ...(onOff(properties, 'w:tblHeader') ? { isHead: true } : {}) };
  });
}

/** Notes a row or a cell that a revision brought or took away. */
function noteChange(element: XmlElement, name: 'w:trPr' | 'w:tcPr', { view, revised }: Reading): void {
  if (view !== 'accepted') return;
  const properties = childOf(element, name);
  for (const change of childrenOf(properties)) {
    const kind = revisionKind(change.name.replace('w:cellI', 'w:i').replace('w:cellD', 'w:d'));
    if (kind) revised({ kind, ...madeBy(change), text: textIn(element) });
  }
}

/** Whether a cell is merged with the one above it. */
function goesOn(properties: XmlElement | undefined): boolean {
  const merge = childOf(properties, 'w:vMerge');
  return merge !== undefined && merge.attributes['w:val'] !== 'restart';
}

function hasText(blocks: ReadCell['blocks']): boolean {
  return blocks.some((block) =>
    block.type === 'table'
      ? block.rows.some(({ cells }) => cells.some((cell) => hasText(cell.blocks)))
      : block.runs.some(({ text }) => text.trim() !== ''),
  );
}

/** The rows of a table or the cells of a row, those in content controls and other wrappings too. */
function within(element: XmlElement, name: string): XmlElement[] {
  return childrenOf(element).flatMap((child) => {
    if (child.name === name) return [child];
    if (child.name === 'w:sdt') return within(childOf(child, 'w:sdtContent') ?? child, name);
    if (child.name === 'mc:AlternateContent') return within(chosenOf(child) ?? child, name);
    return child.name === 'w:customXml' || child.name === 'w:ins' ? within(child, name) : [];
  });
}
