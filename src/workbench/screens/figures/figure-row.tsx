import type { Facts } from '../../../facts/facts.ts';
import type { Desk } from '../../desk/desk.ts';
import { Answer } from '../forms/answer.tsx';

interface FigureRowProps {
  readonly desk: Desk;
  readonly figure: NonNullable<Facts['indicators']>[number];
  readonly at: number;
  readonly uses: number;
  /** What a sum or a rate comes to, which nobody types. */
  readonly reckoned: string | undefined;
  readonly onDelete: () => void;
}

/** One figure; each cell is an answer of its own. */
export function FigureRow({ desk, figure, at, uses, reckoned, onDelete }: FigureRowProps) {
  const cell = (key: string) => <Answer desk={desk} pointer={`/indicators/${at}/${key}`} isCell />;
  return (
    <tr>
      <td>{cell('name')}</td>
      <td class="number">
        {reckoned === undefined ? cell('value') : <output title="由其他数据算出">{reckoned}</output>}
      </td>
      <td>{cell('approx')}</td>
      <td>{cell('unit')}</td>
      <td class="number">{cell('previous')}</td>
      <td>{cell('source')}</td>
      <td class="uses">{uses > 0 ? `${uses} 处` : '—'}</td>
      <td>
        <button type="button" class="quiet" aria-label={`删除“${figure.name}”`} onClick={onDelete}>
          删除
        </button>
      </td>
    </tr>
  );
}
