import { useState } from 'preact/hooks';
import type { Diagnostic } from '../../../diagnostic.ts';
import { answerAt } from '../../../facts/answer-at.ts';
import type { Desk } from '../../desk/desk.ts';

interface LetStandProps {
  readonly desk: Desk;
  readonly finding: Diagnostic;
  readonly onDone: () => void;
}

/** Lets a finding stand: why, and who approved it. It stays in the list of those that were let stand. */
export function LetStand({ desk, finding, onDone }: LetStandProps) {
  const [reason, setReason] = useState('');
  const [approvedBy, setApprovedBy] = useState('');
  const keep = () => {
    const paper = desk.paper.value;
    if (!paper) return;
    const { ruleId, path, span } = finding;
    const text = answerAt(paper.session.facts, path);
    const quote = span && typeof text === 'string' ? text.slice(span.start, span.end) : '';
    const expires = `${new Date().getFullYear() + 1}-12-31`;
    const waiver = { rule: ruleId, path, ...(quote ? { quote } : {}), reason, approvedBy, expires };
    desk.paper.value = { ...paper, waivers: [...paper.waivers, waiver] };
    desk.says.value = '这一处保留不改，理由已记下';
    onDone();
  };
  return (
    <form
      class="let-stand"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <label>
        理由
        <input
          required
          value={reason}
          onInput={(event) => setReason(event.currentTarget.value)}
          placeholder="如：县委常委会审定的表述"
        />
      </label>
      <label>
        谁同意的
        <input required value={approvedBy} onInput={(event) => setApprovedBy(event.currentTarget.value)} />
      </label>
      <button type="submit" class="plain">
        保留不改
      </button>
    </form>
  );
}
