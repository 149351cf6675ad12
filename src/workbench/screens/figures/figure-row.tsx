import { useEffect, useRef } from 'preact/hooks';
import type { Facts } from '../../../facts/facts.ts';
import type { Reference } from '../../../facts/texts/references-in.ts';
import type { Desk } from '../../desk/desk.ts';
import { Answer } from '../forms/answer.tsx';
import { PlaceShown } from './place-shown.tsx';

interface FigureRowProps {
  readonly desk: Desk;
  readonly figure: NonNullable<Facts['indicators']>[number];
  readonly at: number;
  /** The places of the text that refer to it. */
  readonly uses: readonly Reference[];
  /** What is shown where none does. */
  readonly others: string;
  /** What a sum or a rate comes to, which nobody types. */
  readonly reckoned: string | undefined;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onDelete: () => void;
}

/** One figure; each cell is an answer of its own. Under it, when asked for, where it stands in the text. */
export function FigureRow({ desk, figure, at, uses, others, reckoned, isOpen, onOpen, onDelete }: FigureRowProps) {
  const ref = useRef<HTMLTableRowElement>(null);
  const isMeant = desk.at.value?.startsWith(`/indicators/${at}/`) ?? false;
  useEffect(() => {
    if (!isMeant || ref.current?.contains(document.activeElement)) return;
    ref.current?.scrollIntoView({ block: 'nearest' });
    ref.current?.querySelector<HTMLElement>('.number input')?.focus();
  }, [isMeant]);
  const cell = (key: string) => <Answer desk={desk} pointer={`/indicators/${at}/${key}`} isCell />;
  return (
    <>
      <tr ref={ref}>
        <td>{cell('name')}</td>
        <td class="number">
          {reckoned === undefined ? cell('value') : <output title="由其他数据算出">{reckoned}</output>}
        </td>
        <td>{cell('approx')}</td>
        <td>{cell('unit')}</td>
        <td class="number">{cell('previous')}</td>
        <td>{cell('source')}</td>
        <td class="uses">
          {uses.length > 0 ? (
            <button type="button" class="quiet" aria-expanded={isOpen} onClick={onOpen}>
              {uses.length} 处
            </button>
          ) : (
            others
          )}
        </td>
        <td>
          <button type="button" class="quiet" aria-label={`删除“${figure.name}”`} onClick={onDelete}>
            删除
          </button>
        </td>
      </tr>
      {isOpen && uses.length > 0 ? (
        <tr class="places">
          <td colSpan={8}>
            {uses.map((use) => (
              <PlaceShown key={`${use.path} ${use.start}`} desk={desk} {...use} />
            ))}
          </td>
        </tr>
      ) : null}
    </>
  );
}
