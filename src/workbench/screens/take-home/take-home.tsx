import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { readingOrder } from '../../../facts/order/reading-order.ts';
import { choose, confirmBringing, isTaking, leaveBringing } from '../../bringing/begin.ts';
import type { BroughtComment, ChangeRow, OnDesk } from '../../bringing/brought.ts';
import type { Desk } from '../../desk/desk.ts';
import { ChangeShown } from './change-shown.tsx';
import { FilesShown } from './files-shown.tsx';

/** What an edited file, or another 底稿, changes: place by place, with the comments beside; one confirmation takes what was chosen. */
export function TakeHome({ desk }: { readonly desk: Desk }) {
  const now = desk.brought.value;
  const ref = useRef<HTMLElement>(null);
  useLayoutEffect(() => ref.current?.focus(), []);
  const session = desk.paper.value?.session;
  const groups = useMemo(() => {
    if (!now || !session) return [];
    return groupsOf(now.brought.rows, now.brought.comments, readingOrder(session.kind, session.facts));
  }, [now?.brought]);
  if (!now) return null;
  return (
    <div class={isVersion(now) ? 'take-home version' : 'take-home'}>
      <FilesShown now={now} />
      <main class="changes" data-pane aria-label="改动" ref={ref} tabIndex={-1}>
        {groups.map(({ place, rows, comments }, at) => (
          <section key={`${at} ${place}`} class="group" aria-label={place}>
            <h3>{place || '其他'}</h3>
            <div class="beside">
              <div>
                {rows.map((row) => (
                  <ChangeShown key={row.id} desk={desk} now={now} row={row} />
                ))}
                {rows.length === 0 ? <p class="unchanged">这里的文字没有改</p> : null}
              </div>
              {comments.length > 0 ? (
                <ul class="comments" aria-label="批注">
                  {comments.map((comment) => (
                    <Comment key={`${comment.from} ${comment.text} ${comment.words}`} comment={comment} />
                  ))}
                </ul>
              ) : null}
            </div>
          </section>
        ))}
        {groups.length === 0 ? <p class="nothing">{nothingWords(now)}</p> : null}
      </main>
      <Decided desk={desk} now={now} />
    </div>
  );
}

function Comment({ comment: { author, text, words, path } }: { readonly comment: BroughtComment }) {
  return (
    <li>
      <b>{author.trim() || '批注'}</b>
      {words.trim() === '' ? null : <q>{words.trim()}</q>}
      <p>{text}</p>
      {path === undefined ? <small>放在“待办”里</small> : null}
    </li>
  );
}

function nothingWords({ brought }: OnDesk): string {
  if (brought.files.every(({ problem }) => problem)) return '没有可以比对的。';
  return '文字同底稿一样，没有要带回的。';
}

/** How much is decided, and what is to be done with it. */
function Decided({ desk, now }: { readonly desk: Desk; readonly now: OnDesk }) {
  const { rows, comments } = now.brought;
  const open = rows.filter(({ id }) => now.choices[id] === undefined);
  const taken = rows.filter(({ id }) => isTaking(now.choices[id])).length;
  const left = rows.filter(({ id }) => now.choices[id] === 'leave').length;
  const later = rows.filter(({ id }) => now.choices[id] === 'later').length;
  const isOld = isVersion(now);
  const counts = [
    `${isOld ? '用那时的' : '采用'} ${taken} 处`,
    ...(left > 0 ? [`${isOld ? '用现在的' : '不采用'} ${left} 处`] : []),
    ...(later > 0 ? [`自己改 ${later} 处`] : []),
    ...(comments.length > 0 ? [`批注 ${comments.length} 条`] : []),
  ];
  const takeable = (some: readonly ChangeRow[]) =>
    some.filter(({ choices, rivals }) => rivals.length === 0 && choices.some(({ value }) => value === 'take'));
  const all = takeable(isOld ? rows : open);
  return (
    <footer class="decided" data-pane>
      <span class="counts">{counts.join('，')}</span>
      {open.length > 0 ? (
        <button type="button" class="quiet to-decide" onClick={goToOpen}>
          还有 {open.length} 处没有定
        </button>
      ) : null}
      {all.length > 0 ? (
        <button
          type="button"
          class="plain"
          onClick={() =>
            choose(
              desk,
              all.map(({ id }) => id),
              'take',
            )
          }
        >
          {isOld ? '全部退回到那时' : `这 ${all.length} 处也采用`}
        </button>
      ) : null}
      <span class="space" />
      <button type="button" class="quiet" onClick={() => leaveBringing(desk)}>
        不要了
      </button>
      <button
        type="button"
        class="strong"
        disabled={(rows.length === 0 && comments.length === 0) || (isOld && taken === 0)}
        onClick={() => confirmBringing(desk)}
      >
        放进底稿
      </button>
    </footer>
  );
}

function isVersion({ bringing }: OnDesk): boolean {
  return bringing.type === 'facts' && bringing.purpose === 'version';
}

function goToOpen(): void {
  document.querySelector<HTMLElement>('.change.open input')?.focus();
  document.querySelector('.change.open')?.scrollIntoView({ block: 'center' });
}

interface Group {
  readonly place: string;
  readonly rows: readonly ChangeRow[];
  readonly comments: readonly BroughtComment[];
}

/** What stands at one place, one after the other; comments at the changes of their place, or between them where nothing is changed. */
function groupsOf(
  rows: readonly ChangeRow[],
  comments: readonly BroughtComment[],
  order: (one: string, other: string) => number,
): Group[] {
  const groups: { place: string; path: string | undefined; rows: ChangeRow[]; comments: BroughtComment[] }[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last?.place === row.place) last.rows.push(row);
    else groups.push({ place: row.place, path: row.path, rows: [row], comments: [] });
  }
  for (const comment of comments) {
    const { place, path } = comment;
    const own = groups.find((group) => group.place === place);
    const next = groups.findIndex((group) => order(group.path ?? '', path ?? '') > 0);
    if (own) own.comments.push(comment);
    else
      groups.splice(path === undefined || next < 0 ? groups.length : next, 0, {
        place,
        path,
        rows: [],
        comments: [comment],
      });
  }
  return groups;
}
