import type { Desk } from '../../desk/desk.ts';
import { putOnDesk } from '../../desk/put-on-desk.ts';
import { askToWrite } from '../../files/save-file.ts';
import type { Kept } from '../../store/store.ts';

const shown = 6;

/** The papers that were worked on last, each with where it is kept. */
export function Recent({ desk }: { readonly desk: Desk }) {
  const papers = desk.recent.value;
  if (papers.length === 0) return null;
  return (
    <section class="recent" aria-label="最近的底稿">
      <h2>最近</h2>
      <ul>
        {papers.slice(0, shown).map((paper) => (
          <li key={paper.id}>
            <button type="button" class="quiet" onClick={() => reopen(desk, paper)}>
              <b>{paper.title}</b>
              <span>{dayOf(paper.changedAt)}</span>
              <span class={paper.file?.isSaved ? 'saved' : 'unsaved'}>
                {paper.file?.isSaved ? `已存入 ${paper.file.name}` : '未存入文件'}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Puts a paper back as it was left, at the place where one was. */
function reopen(desk: Desk, paper: Kept): void {
  const { id, lastYear, printed, waivers, leftOver = [], file, at } = paper;
  // Earlier versions of the page kept what is let stand beside the paper.
  const facts =
    waivers.length > 0 ? { ...paper.facts, waivers: [...(paper.facts.waivers ?? []), ...waivers] } : paper.facts;
  desk.store.takeUp(paper);
  putOnDesk(desk, {
    id,
    facts,
    lastYear,
    leftOver,
    printed,
    file: file && { name: file.name, handle: file.handle, isSaved: file.isSaved, modified: file.modified ?? 0 },
  });
  askToWrite(desk);
  if (at) desk.caret.value = { pointer: at, offset: 0 };
}

/** 11月29日 19:30 */
function dayOf(time: number): string {
  const day = new Date(time);
  return `${day.getMonth() + 1}月${day.getDate()}日 ${day.getHours()}:${String(day.getMinutes()).padStart(2, '0')}`;
}
