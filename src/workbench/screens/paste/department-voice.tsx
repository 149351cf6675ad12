import { departmentVoice } from '../../../domain/text/department-voice.ts';
import type { CutRow } from './cut-row.ts';

interface VoiceProps {
  readonly rows: readonly CutRow[];
  readonly name: string;
  readonly setName: (name: string) => void;
}

/** Where a department's piece speaks of itself, its name is asked, to stand in the place of 我局. */
export function DepartmentVoice({ rows, name, setName }: VoiceProps) {
  const spoken = rows.filter(({ level }) => level !== 'out').flatMap(({ text }) => text.match(departmentVoice) ?? []);
  if (spoken.length === 0) return null;
  return (
    <label class="voice">
      文中有 {spoken.length} 处“{[...new Set(spoken)].join('”“')}”，改成
      <input
        value={name}
        onInput={(event) => setName(event.currentTarget.value)}
        placeholder="如：县应急局；不填照原样"
      />
    </label>
  );
}

/** The rows with the department named; as they are without a name. */
export function namingDepartment(rows: readonly CutRow[], name: string): readonly CutRow[] {
  const written = name.trim();
  if (written === '') return rows;
  return rows.map((row) => ({ ...row, text: row.text.replaceAll(departmentVoice, written) }));
}

/** The department that a piece's title names: 云岭县应急管理局2025年度工作总结 → 县应急管理局. Empty where it names none. */
export function departmentIn(rows: readonly CutRow[]): string {
  const title = rows.find(({ level }) => level === 'title')?.text ?? '';
  const named =
    /^(?:[^县市区]{1,6}(?=[县市区]))?([县市区]?[^县市区\s]{1,12}?(?:局|委员会|委|办公室|办|厅))(?=关于|20\d\d|[\s:：]|$)/u.exec(
      title,
    );
  return named?.[1] ?? '';
}
