import type { Desk } from '../../desk/desk.ts';
import { crossOffNote, notesAt } from '../../desk/notes.ts';
import { useReckoned } from '../../desk/use-reckoned.ts';

interface NotesProps {
  readonly desk: Desk;
  readonly pointers: readonly string[];
}

/** What was noted on a paragraph in Word, beside it until somebody says that it is done. */
export function MarginNotes({ desk, pointers }: NotesProps) {
  const told = useReckoned(() => {
    const notes = pointers.flatMap((pointer) => notesAt(desk, pointer).map((note) => ({ pointer, note })));
    return notes.length === 0 ? '' : JSON.stringify(notes);
  }, pointers);
  const notes: readonly { pointer: string; note: string }[] = told === '' ? [] : JSON.parse(told);
  if (notes.length === 0) return null;
  return (
    <ul class="margin-notes" aria-label="批注">
      {notes.map(({ pointer, note }) => (
        <li key={`${pointer} ${note}`}>
          <span>{note}</span>
          <button type="button" class="plain" onClick={() => crossOffNote(desk, pointer, note)}>
            已处理
          </button>
        </li>
      ))}
    </ul>
  );
}
