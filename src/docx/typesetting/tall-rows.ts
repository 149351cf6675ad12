import { cellTwips, tableText } from '../../layout/table.ts';
import { twipsOfPt } from '../../layout/units.ts';
import type { Grid, Line } from '../runs/line.ts';
import type { Typesetter } from './typesetter.ts';

/** A border, and what a program may set otherwise than was reckoned. */
const spareTwips = 100;

/**
 * A table whose rows are all shown. A row that no page has room for under the head breaks across pages, since a program
 * cuts off what is too much of one that may not. A head taller than half a page does not stand again on each.
 */
export function withTallRows(grid: Grid, heightTwips: number, typesetter: Typesetter): Grid {
  const rowTwips = (cells: readonly Line[]) => {
    const lines = cells.map((cell, index) => {
      const room = cellTwips(index, cells.length, grid.columnTwips) - tableText.cellMarginsTwips;
      return Math.max(0, ...typesetter.countLines(cell, room));
    });
    return Math.max(0, ...lines) * twipsOfPt(tableText.linePt) + spareTwips;
  };
  const headTwips = grid.head.reduce((height, cells) => height + rowTwips(cells), 0);
  const isRepeated = headTwips <= heightTwips / 2;
  const rows = isRepeated ? grid.rows : [...grid.head, ...grid.rows];
  const tall = rows.filter((cells) => rowTwips(cells) > heightTwips - (isRepeated ? headTwips : 0));
  if (tall.length === 0 && isRepeated) return grid;
  return { ...grid, head: isRepeated ? grid.head : [], rows, tall: new Set(tall) };
}
