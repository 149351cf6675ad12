import { useMemo, useState } from 'preact/hooks';
import { listAt } from '../../../facts/answer-at.ts';
import type { Facts } from '../../../facts/facts.ts';
import { withFacts } from '../../../filling/session.ts';
import { annualReport } from '../../../kinds/annual-report/index.ts';
import { kindOfPaper } from '../../../kinds/import/import-paper.ts';
import { kindOf, kinds } from '../../../kinds/index.ts';
import type { Kind } from '../../../kinds/kind.ts';
import { fitPaper } from '../../../kinds/load.ts';
import { ForeignPaper } from '../../../manuscript/foreign-paper.ts';
import type { ReadDocument } from '../../../reader/read-document.ts';
import { change } from '../../desk/change.ts';
import type { Coming, Desk } from '../../desk/desk.ts';
import { isBegun } from '../../desk/is-begun.ts';
import { putOnDesk } from '../../desk/put-on-desk.ts';
import { Sheet } from '../../shell/sheet.tsx';
import { reportYearNow } from '../../today.ts';
import { beginCheck } from '../check/begin-check.ts';
import { type CutRow, rowsOf } from './cut-row.ts';
import { CutTree } from './cut-tree.tsx';
import { DepartmentVoice, departmentIn, namingDepartment } from './department-voice.tsx';
import { outlineFacts } from './outline-facts.ts';
import { takeInto, takeWhole } from './take.ts';

interface ArrivalProps {
  readonly desk: Desk;
  readonly coming: Coming;
}

type Use = 'last-year' | 'this-year' | 'list';

/** What came is shown as it will be cut, to be put right; one confirmation takes it. */
export function Arrival({ desk, coming }: ArrivalProps) {
  const paper = desk.paper.value;
  const isOnStart = isAtStart(desk);
  const [use, setUse] = useState<Use>(
    isOnStart || !paper ? usualUse(coming.document) : useOnDesk(paper.session.facts, coming),
  );
  const [rows, setRows] = useState<readonly CutRow[]>(() =>
    use === 'list' ? pieceOf(rowsOf(coming.document)) : rowsOf(coming.document),
  );
  const [department, setDepartment] = useState(() => departmentIn(rowsOf(coming.document)));
  const [came] = useState(() => kindThatCame(coming.document));
  const kind = isOnStart || !paper ? came : kindOf(paper.session.facts);
  const before = isOnStart || !paper ? kind.start(undefined) : paper.session.facts;
  const whole = useMemo(
    () => (use === 'list' ? undefined : takeWhole(kind, before, rows, coming.document)),
    [rows, use, kind],
  );
  const close = () => {
    desk.coming.value = undefined;
  };
  const confirm = () => {
    if (use === 'list' && coming.list && paper) {
      const named = namingDepartment(rows, department);
      const count = listAt(paper.session.facts, coming.list).length;
      change(desk, takeInto(paper.session, coming.list, named), '已按此拆分，撤销可以整个退回');
      close();
      desk.caret.value = { pointer: `${coming.list}/${count}`, offset: 0 };
    } else if (whole) takeAll(desk, whole.facts, use, whole.leftOut.length, close);
  };
  const count = rows.filter(({ level }) => level !== 'out').reduce((sum, { text }) => sum + text.length, 0);
  const listTitle = coming.list ? titleOfList(desk, coming.list) : '';
  return (
    <Sheet title={`${coming.name}：看看拆得对不对`} onClose={close} isWide>
      <p class="lead">
        收到 {rows.filter(({ table }) => !table).length} 段，共 {count} 字。级别不对的，在那一行按 <kbd>Tab</kbd>、
        <kbd>Shift</kbd>+<kbd>Tab</kbd> 升降；<kbd>Enter</kbd> 分开，段首 <kbd>Backspace</kbd> 并入上一行。
      </p>
      <fieldset class="uses">
        <legend>这是</legend>
        {mayBegin(desk) ? (
          <Choice use="last-year" chosen={use} choose={setUse} name="上年的报告，照它的提纲写今年" />
        ) : null}
        <Choice
          use="this-year"
          chosen={use}
          choose={setUse}
          name={isOnStart ? '今年的稿子，接着改' : '整篇，放到各部分'}
        />
        {coming.list ? <Choice use="list" chosen={use} choose={setUse} name={`一块材料，放进“${listTitle}”`} /> : null}
      </fieldset>
      {use === 'list' ? <DepartmentVoice rows={rows} name={department} setName={setDepartment} /> : null}
      {whole && !isOnStart && whole.replaced.length > 0 ? (
        <p class="replaces">正文里原有的“{whole.replaced.join('”“')}”会换成这次粘贴的，撤销可以退回。</p>
      ) : null}
      <CutTree rows={rows} setRows={setRows} />
      {whole && whole.leftOut.length > 0 ? (
        <details class="left-out">
          <summary>有 {whole.leftOut.length} 处放不进去，打开看看</summary>
          <ul>
            {whole.leftOut.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      ) : null}
      <div class="ends">
        <button type="button" class="quiet" onClick={close}>
          不要了
        </button>
        <button
          type="button"
          class="plain"
          onClick={() => {
            close();
            beginCheck(desk, coming.name, coming.document);
          }}
        >
          只检查，不放进来
        </button>
        <button type="button" class="strong" onClick={confirm}>
          {use === 'last-year' ? '照这个提纲写今年' : '按此放进来'}
        </button>
      </div>
    </Sheet>
  );
}

function Choice({
  use,
  chosen,
  choose,
  name,
}: {
  readonly use: Use;
  readonly chosen: Use;
  readonly choose: (use: Use) => void;
  readonly name: string;
}) {
  return (
    <label>
      <input type="radio" name="use" autofocus={use === chosen} checked={use === chosen} onChange={() => choose(use)} />
      {name}
    </label>
  );
}

/** Takes a whole paper: as last year's, beside which this year's is begun; or as the one that is worked on. */
function takeAll(desk: Desk, facts: Facts, use: Use, missed: number, close: () => void): void {
  const fitted = fitPaper(JSON.parse(JSON.stringify(facts)));
  if (!fitted.value) {
    const [first] = fitted.diagnostics;
    desk.says.value = `没有放进来：${first?.title ?? ''}${first?.message ?? ''}`;
    return;
  }
  const says = missed > 0 ? `已放进来，有 ${missed} 处放不进去，请对照原文` : '已放进来';
  const kind = kindOf(fitted.value);
  const empty = desk.screen.value === 'start' ? undefined : desk.paper.value;
  const place = empty ? { id: empty.id, file: desk.file.value } : {};
  if (use === 'last-year') {
    const begun = kind.continueFrom(fitted.value, undefined);
    const started = begun ? outlineFacts(kind, fitted.value, begun.facts) : kind.start(undefined);
    putOnDesk(desk, { facts: started, lastYear: fitted.value, ...place, says: '上年的提纲已经摆好，上年的写法在右边' });
  } else if (isAtStart(desk) || !desk.paper.value) putOnDesk(desk, { facts: fitted.value, says });
  else
    change(
      desk,
      withFacts(desk.paper.value.session, fitted.value, kind.printedGroups[0] ? `/${kind.printedGroups[0]}` : ''),
      `${says}，撤销可以整篇退回`,
    );
  close();
}

function isAtStart(desk: Desk): boolean {
  return desk.screen.value === 'start' || !desk.paper.value;
}

/** Whether what comes may begin a paper: on the start screen, or where nothing is written yet. */
function mayBegin(desk: Desk): boolean {
  return isAtStart(desk) || (desk.paper.value !== undefined && !isBegun(desk.paper.value.session.facts));
}

/** A report of the year that is reported on now is gone on with; an older one is last year's. */
function usualUse(document: ReadDocument): Use {
  const { year } = new ForeignPaper(document).manuscript;
  return year === reportYearNow() ? 'this-year' : 'last-year';
}

/** A whole paper is taken as such where nothing is written yet, or where it is this authority's own; all else is a piece for the place where one is. */
function useOnDesk(facts: Facts, { list, document }: Coming): Use {
  if (!list) return 'this-year';
  const rows = rowsOf(document);
  if (!isBegun(facts) && looksWhole(rows) && kindOfPaper(new ForeignPaper(document), kinds)) return usualUse(document);
  const own = facts.authority?.name;
  const isOwn = own !== undefined && rows.some(({ level, text }) => level === 'title' && text.includes(own));
  return looksWhole(rows) && isOwn ? 'this-year' : 'list';
}

/** A piece without the title that its department gave it. */
function pieceOf(rows: readonly CutRow[]): CutRow[] {
  return rows.map((row) =>
    row.level === 'title' && /(?:总结|报告|汇报|材料)$/u.test(row.text) ? { ...row, level: 'out' } : row,
  );
}

/** Several parts of level 1 are a whole paper. */
function looksWhole(rows: readonly CutRow[]): boolean {
  return rows.filter(({ level }) => level === 1).length > 1;
}

/** The kind that came, by its title and its shape; an account of experience is known by its title alone. */
function kindThatCame(document: ReadDocument): Kind {
  const paper = new ForeignPaper(document);
  const called = kinds.find(({ name }) => name === (/经验|做法/u.test(paper.title) ? 'experience' : annualReport.name));
  return kindOfPaper(paper, kinds) ?? called ?? annualReport;
}

function titleOfList(desk: Desk, list: string): string {
  const kind = desk.paper.value?.session.kind;
  const parent = list.replace(/\/[^/]+$/, '');
  const heading = desk.paper.value?.session.facts && /\/\d+$/.test(parent) ? headingAt(desk, parent) : undefined;
  return heading ?? kind?.schema.titleAt(`/${list.split('/')[1] ?? ''}`) ?? '';
}

function headingAt(desk: Desk, entry: string): string | undefined {
  const steps = entry.split('/').slice(1);
  const found = steps.reduce<unknown>(
    (value, step) => (value as Record<string, unknown> | undefined)?.[step],
    desk.paper.value?.session.facts,
  );
  return (found as { readonly heading?: string } | undefined)?.heading;
}
