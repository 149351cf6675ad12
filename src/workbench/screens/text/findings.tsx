import { useState } from 'preact/hooks';
import { groundWithSource } from '../../../check/source.ts';
import type { Diagnostic } from '../../../diagnostic.ts';
import { whereOf } from '../../../reporters/words.ts';
import type { Desk } from '../../desk/desk.ts';
import { fixAll, fixOne, isFixable } from '../../desk/fix.ts';
import { goTo } from '../../desk/go-to.ts';
import { type Weight, weightOf } from '../../desk/weigh.ts';
import { LetStand } from './let-stand.tsx';
import { Waived } from './waived.tsx';

const heads: readonly (readonly [Weight, string])[] = [
  ['error', '须改正'],
  ['warning', '请核实'],
  ['notice', '提示'],
  ['unwritten', '还没写'],
];

/** A longer right form is not shown on its button. */
const mostShown = 14;

/** What is found, by weight; 提示 folded. */
export function Findings({ desk }: { readonly desk: Desk }) {
  const findings = desk.open.value;
  const [unfolded, setUnfolded] = useState<readonly Weight[]>([]);
  const fixable = findings.filter(isFixable);
  const waived = desk.findings.value.filter((one) => one.waived);
  return (
    <div class="findings">
      <p class="summary" data-first tabIndex={-1}>
        {heads.map(([group, word]) => {
          const count = findings.filter((one) => weightOf(one) === group).length;
          if (group === 'unwritten' && count === 0) return null;
          return (
            <span key={group} class={count > 0 ? group : 'none'}>
              {word} <b>{count}</b>
            </span>
          );
        })}
        <span class="checking">{desk.isChecked.value ? '' : '正在检查…'}</span>
      </p>
      {fixable.length > 1 ? (
        <button type="button" class="plain fix-all" onClick={() => fixAll(desk)}>
          改好只有一种改法的 {fixable.length} 处
        </button>
      ) : null}
      {heads.map(([group, word]) => {
        const own = findings.filter((one) => weightOf(one) === group);
        if (own.length === 0) return null;
        const isFoldable = group === 'notice' || group === 'unwritten';
        const isFolded = isFoldable && !unfolded.includes(group);
        const turn = () => setUnfolded(isFolded ? [...unfolded, group] : unfolded.filter((one) => one !== group));
        return (
          <section key={group} aria-label={word}>
            {isFoldable ? (
              <button type="button" class="quiet fold" aria-expanded={!isFolded} onClick={turn}>
                {word} {own.length} 处{isFolded ? '，展开' : '，收起'}
              </button>
            ) : null}
            {isFolded
              ? null
              : own.map((one) => (
                  <One key={`${one.ruleId} ${one.path} ${one.span?.start} ${one.message}`} desk={desk} finding={one} />
                ))}
          </section>
        );
      })}
      {findings.length === 0 && desk.isChecked.value ? <p class="nothing">没有要处理的。</p> : null}
      <Waived desk={desk} findings={waived} />
    </div>
  );
}

function One({ desk, finding }: { readonly desk: Desk; readonly finding: Diagnostic }) {
  const [isOpen, setIsOpen] = useState(false);
  const [isAsking, setIsAsking] = useState(false);
  const { severity, message, hint, source, basis, others = [] } = finding;
  return (
    <article class={`finding ${severity}`}>
      <button type="button" class="quiet told" onClick={() => goTo(desk, finding)}>
        <span class="where">{whereOf(finding)}</span>
        <span class="message">{message}</span>
        {hint ? <span class="hint">{hint}</span> : null}
        {others.length > 0 ? <span class="others">另有 {others.length} 处</span> : null}
      </button>
      <div class="does">
        {isFixable(finding) ? (
          <button type="button" class="plain" onClick={() => fixOne(desk, finding)}>
            {fixWords(finding)}
          </button>
        ) : null}
        <button type="button" class="quiet" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          依据
        </button>
        <button type="button" class="quiet" aria-expanded={isAsking} onClick={() => setIsAsking(!isAsking)}>
          保留
        </button>
      </div>
      {isOpen ? <p class="basis">{basis ? groundWithSource({ source, basis }) : '本程序的要求'}</p> : null}
      {isAsking ? <LetStand desk={desk} finding={finding} onDone={() => setIsAsking(false)} /> : null}
    </article>
  );
}

/** What the one right answer is: 改为“，”; where it is long, or stands in many places, only that it is put right. */
function fixWords({ fix = '', others = [] }: Diagnostic): string {
  if (others.length > 0) return `这 ${others.length + 1} 处都改好`;
  if (fix === '') return '删去';
  return fix.length > mostShown ? '改好这一处' : `改为“${fix}”`;
}
