import { mayBeDrafted } from '../../check/standing-rules.ts';
import { standing } from '../../diagnostic.ts';
import { reporters } from '../../reporters/index.ts';
import { summary } from '../../reporters/words.ts';
import type { Io } from '../io.ts';
import type { Outcome } from './render-all.ts';
import { unverifiedText } from './unverified-text.ts';

/** Counts what became of the files of a batch, and keeps nothing but what there is to say of the bad ones. */
export class Tally {
  /** Facts files that were worked on. */
  files = 0;
  /** Reports that were written. */
  made = 0;
  readonly #bad: string[] = [];
  /** Whether `--draft` would have made one of the bad ones. */
  #draftHelps = false;

  /** Reports that were not written. */
  get bad(): number {
    return this.#bad.length;
  }

  /** Tells of the reports of one file that were written; the others wait for the end. */
  add(outcomes: readonly Outcome[], { out, err }: Pick<Io, 'out' | 'err'>): void {
    this.files += 1;
    for (const { file, written, note, problem, diagnostics } of outcomes) {
      if (!written) {
        this.#bad.push(problem ? `${notMade(file, problem)}\n` : reporters.pretty([{ file, diagnostics }]));
        this.#draftHelps ||= !problem && mayBeDrafted(diagnostics);
        continue;
      }
      this.made += 1;
      out(`已生成：${written}\n`);
      if (note) err(`${note}：${written}\n`);
      if (standing(diagnostics).some(({ severity }) => severity === 'error'))
        err(`草稿，${summary(diagnostics)}，缺项已用〔 〕标出：${written}\n`);
    }
    const unverified = outcomes.flatMap(({ written, unverified: own = [] }) => (written ? own : []));
    const [first] = outcomes;
    if (first && unverified.length > 0) err(unverifiedText(first.file, unverified));
  }

  /** Names the bad ones, each with its reason. */
  nameBad(err: Io['err']): void {
    for (const text of this.#bad) err(text);
    if (this.bad > 0) err(`有 ${this.bad} 份没有生成${this.#draftHelps ? '；先看样子可以加 --draft' : ''}\n`);
  }
}

/** Names the file once, also where the sentence begins with it. */
function notMade(file: string, problem: string): string {
  const head = [`${file}：`, `读不了 ${file}：`].find((one) => problem.startsWith(one)) ?? '';
  return `未生成 ${file}：${problem.slice(head.length)}`;
}
