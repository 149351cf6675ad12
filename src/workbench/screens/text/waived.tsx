import { useState } from 'preact/hooks';
import type { Diagnostic } from '../../../diagnostic.ts';
import { waivedWords, whereOf } from '../../../reporters/words.ts';
import type { Desk } from '../../desk/desk.ts';
import { goTo } from '../../desk/go-to.ts';
import { standNoMore } from './stand.ts';

interface WaivedProps {
  readonly desk: Desk;
  readonly findings: readonly Diagnostic[];
}

/** What was let stand, folded: why, who approved it, and how it is taken up again. */
export function Waived({ desk, findings }: WaivedProps) {
  const [isOpen, setIsOpen] = useState(false);
  if (findings.length === 0) return null;
  return (
    <section aria-label="保留不改">
      <button type="button" class="quiet fold" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        保留不改 {findings.length} 处{isOpen ? '，收起' : '，展开'}
      </button>
      {isOpen
        ? findings.map((one) => (
            <article key={`${one.ruleId} ${one.path} ${one.span?.start} ${one.message}`} class="finding notice">
              <button type="button" class="quiet told" onClick={() => goTo(desk, one)}>
                <span class="where">{whereOf(one)}</span>
                <span class="message">{one.message}</span>
                <span class="hint">{one.waived ? waivedWords(one.waived) : ''}</span>
              </button>
              <div class="does">
                <button type="button" class="quiet" onClick={() => standNoMore(desk, one)}>
                  不再保留
                </button>
              </div>
            </article>
          ))
        : null}
    </section>
  );
}
