import type { Desk } from '../../desk/desk.ts';
import { goTo } from '../../desk/go-to.ts';
import { isBegun } from '../../desk/is-begun.ts';

/** What a clerk can do first with a paper in which nothing stands yet. */
export function HowToBegin({ desk }: { readonly desk: Desk }) {
  const facts = desk.paper.value?.session.facts;
  if (!facts || isBegun(facts)) return null;
  const hasLastYear = desk.paper.value?.session.lastYear !== undefined;
  return (
    <div class="begin">
      <p>点在要写的地方，直接写，或者把材料粘贴进来：几段的先给您看怎么拆。</p>
      {hasLastYear ? null : <p>有上年的 Word，拖到这里，就照它的提纲写今年。</p>}
      {facts.authority?.name ? null : (
        <p>
          标题、落款、主送机关由机关名称得来
          <button type="button" class="plain" onClick={() => goTo(desk, { path: '/authority/name' })}>
            填写机关名称
          </button>
        </p>
      )}
    </div>
  );
}
