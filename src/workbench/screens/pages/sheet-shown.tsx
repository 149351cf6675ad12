import { type Grid, isLine, type JointMark } from '../../../docx/runs/line.ts';
import { page } from '../../../layout/page.ts';
import { defaultProfile } from '../../../layout/profile.ts';
import type { Sheet, SheetPiece } from '../../helper/sheets.ts';
import { LineShown } from './line-shown.tsx';
import { pxOfMm, pxOfTwip } from './sizes.ts';
import { Words } from './words-shown.tsx';

/** A page at its own size, which the style sheet makes smaller. */
export function SheetShown({ sheet, number }: { readonly sheet: Sheet; readonly number: number }) {
  const { marginTopMm, marginBottomMm } = defaultProfile;
  const isWide = sheet.kind === 'wide';
  const [width, height] = isWide ? [page.heightMm, page.widthMm] : [page.widthMm, page.heightMm];
  const edges = [marginTopMm, page.marginRightMm, marginBottomMm, page.marginLeftMm];
  const padding = isWide ? [...edges.slice(3), ...edges.slice(0, 3)] : edges;
  return (
    <figure class="sheet-frame" aria-label={`第${number}页`}>
      <div
        class="a4"
        style={{
          width: `${width * pxOfMm}px`,
          height: `${height * pxOfMm}px`,
          padding: padding.map((mm) => `${mm * pxOfMm}px`).join(' '),
        }}
      >
        {sheet.pieces.map((piece, at) => (
          <PieceShown key={at} shown={piece} isFirst={at === 0} />
        ))}
        {sheet.kind === 'colophonPage' ? null : <span class="page-number">— {number} —</span>}
      </div>
    </figure>
  );
}

function PieceShown({ shown, isFirst }: { readonly shown: SheetPiece; readonly isFirst: boolean }) {
  const { piece } = shown;
  if (isLine(piece)) return <LineShown line={piece} shown={shown} isFirst={isFirst} />;
  return piece.kind === 'jointMark' ? <Joint mark={piece} /> : <Rows grid={piece} shown={shown} />;
}

function Rows({ grid, shown }: { readonly grid: Grid; readonly shown: SheetPiece }) {
  const rows = [...grid.head, ...grid.rows].slice(shown.from, shown.to);
  const all = [...(shown.from > 0 ? grid.head : []), ...rows];
  const width = grid.columnTwips.reduce((sum, twips) => sum + twips, 0);
  return (
    <table class="grid" style={{ width: `${width * pxOfTwip}px` }}>
      <colgroup>
        {grid.columnTwips.map((twips, at) => (
          <col key={at} style={{ width: `${twips * pxOfTwip}px` }} />
        ))}
      </colgroup>
      <tbody>
        {all.map((cells, at) => (
          <tr key={at}>
            {cells.map((cell, column) => (
              <td
                key={column}
                class={cell.style}
                colSpan={column === cells.length - 1 ? grid.columnTwips.length - column : 1}
              >
                <Words line={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Joint({ mark }: { readonly mark: JointMark }) {
  return (
    <div class="joint" style={{ paddingTop: `${mark.above * pxOfTwip}px` }}>
      <div>
        {mark.names.map((name) => (
          <div key={name.spans.map(({ text }) => text).join('')}>
            <Words line={name} />
          </div>
        ))}
      </div>
      <div>
        <Words line={mark.suffix} />
      </div>
    </div>
  );
}
