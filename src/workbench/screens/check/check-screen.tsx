import { useState } from 'preact/hooks';
import { severityWords } from '../../../reporters/words.ts';
import type { Desk } from '../../desk/desk.ts';
import type { ForeignFinding } from './foreign-check.ts';

/** What is found in a Word file that is checked and not taken: what it says, and how it is set. */
export function CheckScreen({ desk }: { readonly desk: Desk }) {
  const checked = desk.foreign.value;
  if (!checked) return null;
  const { name, found, notes } = checked;
  const words = found.filter(({ isSetting }) => !isSetting);
  const setting = found.filter(({ isSetting }) => isSetting);
  return (
    <main class="check-screen" data-pane aria-label="只检查">
      <header>
        <h2>{name}</h2>
        <p>只检查，没有放进底稿。</p>
        <button type="button" class="plain" data-first onClick={() => leave(desk)}>
          {desk.paper.value ? '回到正文' : '回到起始页'}
        </button>
      </header>
      {notes.map((note) => (
        <p key={note} class="note">
          {note}
        </p>
      ))}
      <Part title="文字和内容" found={words} />
      <Part title="版式" found={setting} />
    </main>
  );
}

function leave(desk: Desk): void {
  desk.foreign.value = undefined;
  desk.screen.value = desk.paper.value ? 'text' : 'start';
}

function Part({ title, found }: { readonly title: string; readonly found: readonly ForeignFinding[] }) {
  const [showsNotices, setShowsNotices] = useState(false);
  const notices = found.filter(({ severity }) => severity === 'notice').length;
  const shown = showsNotices ? found : found.filter(({ severity }) => severity !== 'notice');
  return (
    <section aria-label={title}>
      <h3>
        {title}
        <span class="count">{found.length > 0 ? `${found.length} 处` : '没有发现要改的'}</span>
      </h3>
      <ul>
        {shown.map((one, at) => (
          <One key={`${at} ${one.where} ${one.message}`} finding={one} />
        ))}
      </ul>
      {notices > 0 ? (
        <button type="button" class="quiet" aria-expanded={showsNotices} onClick={() => setShowsNotices(!showsNotices)}>
          提示 {notices} 处，{showsNotices ? '收起' : '展开'}
        </button>
      ) : null}
    </section>
  );
}

function One({ finding }: { readonly finding: ForeignFinding }) {
  const { severity, where, message, hint, basis, words, others } = finding;
  return (
    <li class={`finding ${severity}`}>
      <span class="where">
        <b class={severity}>{severityWords[severity]}</b>
        {where}
        {others > 0 ? `　另有 ${others} 处` : ''}
      </span>
      <span class="message">{message}</span>
      {words ? (
        <q class="words">
          {words[0]}
          <mark>{words[1]}</mark>
          {words[2]}
        </q>
      ) : null}
      {hint ? <span class="hint">{hint}</span> : null}
      {basis ? <span class="basis">依据：{basis}</span> : null}
    </li>
  );
}
