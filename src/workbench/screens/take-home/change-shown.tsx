import { askWords, kindWords } from '../../../reporters/edited-report.ts';
import { choose } from '../../bringing/begin.ts';
import type { ChangeRow, OnDesk } from '../../bringing/brought.ts';
import type { Desk } from '../../desk/desk.ts';
import { DiffText } from './diff-text.tsx';

const ownAsks = {
  'both-wrote': '两边都改过这一处',
  rival: '几份文件改得不一样，只能用一种',
  conflict: '印出以后底稿里也改过',
  indicator: '改了统一管理的数据',
  'no-place': '底稿里没有单独的位置，要自己改',
} as const;

const words: Readonly<Record<ChangeRow['asks'][number], string>> = { ...askWords, ...ownAsks };

interface ChangeProps {
  readonly desk: Desk;
  readonly now: OnDesk;
  readonly row: ChangeRow;
}

/** One change: the old words and the new ones, why somebody must look, and what is to be done with it. */
export function ChangeShown({ desk, now, row }: ChangeProps) {
  const { id, kind, before, after, asks, choices, figures, from } = row;
  const chosen = now.choices[id];
  const isOfMany = now.brought.files.length > 1;
  return (
    <article class={chosen === undefined ? 'change open' : `change ${chosen === 'leave' ? 'left' : 'done'}`}>
      <div class="words">
        {kind !== 'changed' || isOfMany || asks.length > 0 ? (
          <p class="what">
            {kind === 'changed' || asks.includes('removed') ? null : <span class="kind">{kindWords[kind]}</span>}
            {isOfMany ? <span class="from">{from.join('、')}</span> : null}
            {asks.length > 0 ? <span class="asks">{asks.map((ask) => words[ask]).join('；')}</span> : null}
          </p>
        ) : null}
        <p class="text">{kind === 'moved' ? <MovedText text={after} /> : <DiffText before={before} after={after} />}</p>
        {row.now === undefined ? null : (
          <p class="now">
            <b>底稿现在是</b>
            {row.now === '' ? '（已经没有这句）' : row.now}
          </p>
        )}
        {figures
          .filter(({ elsewhere }) => elsewhere.length > 0)
          .map(({ word, elsewhere }) => (
            <p key={word} class="now">
              <b>数据“{word}”还用在</b>
              {elsewhere.join('、')}
            </p>
          ))}
      </div>
      <fieldset class="choices">
        <legend>怎样处理</legend>
        {choices.map(({ value, name }) => (
          <label key={value} class={chosen === value ? 'chosen' : ''}>
            <input
              type="radio"
              name={id}
              value={value}
              checked={chosen === value}
              onChange={() => choose(desk, [id], value)}
            />
            {name}
          </label>
        ))}
      </fieldset>
    </article>
  );
}

function MovedText({ text }: { readonly text: string }) {
  return (
    <>
      <ins>{text}</ins>（从别处移到这里）
    </>
  );
}
