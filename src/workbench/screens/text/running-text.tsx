import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { plainText } from '../../../document/inline.ts';
import { titleLines } from '../../../document/title-lines.ts';
import type { Line } from '../../../filling/lines/line.ts';
import { kindOf } from '../../../kinds/index.ts';
import type { Desk } from '../../desk/desk.ts';
import { showMarks } from './highlights.ts';
import { HowToBegin } from './how-to-begin.tsx';
import { paperTitle } from './paper-title.ts';
import { Paragraph } from './paragraph.tsx';
import { placeCaret } from './place-caret.ts';

interface RunningTextProps {
  readonly desk: Desk;
  readonly lines: readonly Line[];
}

/** So many characters of the title stand on a line here. */
const titleCharacters = 22;

/** The whole text in the official look, each paragraph written where it stands. */
export function RunningText({ desk, lines }: RunningTextProps) {
  const ref = useRef<HTMLDivElement>(null);
  const facts = desk.paper.value?.session.facts;
  const findings = desk.findings.value;
  const typing = desk.typing.value?.pointer;
  const caret = desk.caret.value;
  useEffect(() => {
    if (ref.current) showMarks(ref.current, { findings, checked: desk.checked.value }, typing);
  }, [findings, typing, lines]);
  // Before the next key comes, or that would go to the answer before.
  useLayoutEffect(() => {
    if (!caret || !ref.current) return;
    if (placeCaret(ref.current, caret)) desk.caret.value = undefined;
  }, [caret, lines]);
  // Made of who reports on which year alone: not with each letter.
  const title = useMemo(
    () => (facts ? paperTitle(kindOf(facts), facts) : ''),
    [facts?.reportYear, facts?.authority, facts?.editions, facts?.structure],
  );
  if (!facts) return null;
  return (
    <main class="running" data-pane aria-label="正文">
      <div class="paper" ref={ref}>
        <h2 class="paper-title">
          {titleLines([{ text: title }], titleCharacters).map((line) => (
            <span key={plainText(line)}>{plainText(line)}</span>
          ))}
        </h2>
        <HowToBegin desk={desk} />
        {lines.map((line) => (
          <Paragraph key={line.key} desk={desk} line={line} />
        ))}
        {lines.length === 0 ? <p class="empty">还没有内容：把材料粘贴进来，或者从左边的提纲写起。</p> : null}
      </div>
    </main>
  );
}
