import { useEffect, useState } from 'preact/hooks';

interface CellProps {
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
}

/** A cell of a table: taken when one leaves it; Enter goes to the cell below. */
export function Cell({ label, text, onText, onPaste }: CellProps) {
  const [typed, setTyped] = useState(text);
  useEffect(() => setTyped(text), [text]);
  const take = () => {
    if (typed !== text) onText(typed);
  };
  return (
    <input
      aria-label={label}
      value={typed}
      onInput={(event) => setTyped(event.currentTarget.value)}
      onBlur={take}
      onPaste={onPaste}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.isComposing) below(event.currentTarget);
      }}
    />
  );
}

function below(cell: HTMLElement): void {
  const column = (cell.closest('td, th') as HTMLTableCellElement | null)?.cellIndex ?? 0;
  const row = cell.closest('tr');
  const next = row?.nextElementSibling ?? row?.closest('table')?.tBodies[0]?.rows[0];
  const target = (next as HTMLTableRowElement | null | undefined)?.cells[column]?.querySelector('input');
  if (target && target !== cell) target.focus();
  else cell.blur();
}
