import { answerAt } from '../../../facts/answer-at.ts';
import type { Facts } from '../../../facts/facts.ts';
import { walkTexts } from '../../../facts/texts/walk-texts.ts';
import { kindOf } from '../../../kinds/index.ts';
import { beginBringing } from '../../bringing/begin.ts';
import type { Desk } from '../../desk/desk.ts';
import { Sheet } from '../../shell/sheet.tsx';
import type { Version } from '../../store/versions.ts';

/** Shows what the paper was on the last days. */
export async function showVersions(desk: Desk): Promise<void> {
  const paper = desk.paper.value;
  if (!paper) return;
  desk.versions.value = await desk.store.versions(paper.id).catch(() => []);
}

/** The list of what the paper was, each to be looked at beside what it is now. */
export function Versions({ desk }: { readonly desk: Desk }) {
  const versions = desk.versions.value;
  if (!versions) return null;
  const close = () => {
    desk.versions.value = undefined;
  };
  return (
    <Sheet title="以前的样子" onClose={close}>
      {versions.length === 0 ? (
        <p class="nothing">还没有：从打开以后第一次改动起，隔十分钟留一份，按天留三十天，只留存在本机浏览器里。</p>
      ) : (
        <p class="lead">选一个时候，同现在的逐段对照；可以只取几段，也可以全部退回。</p>
      )}
      <ul class="versions">
        {versions.map((version) => (
          <li key={version.at}>
            <button type="button" class="quiet" onClick={() => look(desk, version, close)}>
              <b>{timeOf(version.at)}</b>
              <span>{lengthWords(desk, version)}</span>
            </button>
          </li>
        ))}
      </ul>
      <div class="ends">
        <button type="button" class="quiet" onClick={close}>
          关上
        </button>
      </div>
    </Sheet>
  );
}

async function look(desk: Desk, { at, facts }: Version, close: () => void): Promise<void> {
  close();
  await beginBringing(desk, { type: 'facts', purpose: 'version', name: timeOf(at), theirs: facts });
}

/** 比现在少 35 字 */
function lengthWords(desk: Desk, { facts }: Version): string {
  const now = desk.paper.value?.session.facts;
  const more = now ? lengthOf(facts) - lengthOf(now) : 0;
  return more === 0 ? '字数同现在一样' : `比现在${more > 0 ? '多' : '少'} ${Math.abs(more)} 字`;
}

function lengthOf(facts: Facts): number {
  const groups = kindOf(facts).printedGroups.map((group) => walkTexts(answerAt(facts, `/${group}`)));
  return groups.flat().reduce((sum, { text }) => sum + text.length, 0);
}

/** 今天 9:20, 昨天 17:05, 11月27日 8:40 */
function timeOf(time: number): string {
  const [then, now] = [new Date(time), new Date()];
  const clock = `${then.getHours()}:${String(then.getMinutes()).padStart(2, '0')}`;
  const days = Math.round((midnight(now) - midnight(then)) / 86_400_000);
  const day = ['今天', '昨天', '前天'][days] ?? `${then.getMonth() + 1}月${then.getDate()}日`;
  return `${day} ${clock}`;
}

function midnight(time: Date): number {
  return new Date(time).setHours(0, 0, 0, 0);
}
