import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Diagnostic } from '../../../diagnostic.ts';
import type { Desk } from '../../desk/desk.ts';
import { lastApproved, letStand } from './stand.ts';

interface LetStandProps {
  readonly desk: Desk;
  readonly finding: Diagnostic;
  readonly onDone: () => void;
}

/** Lets a finding stand: why, and who approved it. It stays in the list of those that were let stand. */
export function LetStand({ desk, finding, onDone }: LetStandProps) {
  const [reason, setReason] = useState('');
  const [approvedBy, setApprovedBy] = useState(() => lastApproved(desk));
  const ref = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => ref.current?.focus(), []);
  const keep = () => {
    letStand(desk, finding, { reason, approvedBy });
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
          ref={ref}
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
