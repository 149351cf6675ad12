import { check } from '../check/check.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { answerAt } from '../facts/answer-at.ts';
import type { Facts } from '../facts/facts.ts';
import type { FactsFile } from '../facts/file/facts-file.ts';
import { withIds } from '../facts/ids.ts';
import type { Offered } from '../questionnaire/list-options.ts';
import { type Mark, markOf, withMark } from '../questionnaire/progress.ts';
import type { Terminal } from './terminal.ts';

/** What a session begins with. */
export interface SessionStart {
  readonly facts: Facts;
  readonly file: FactsFile;
  readonly lastYear: Facts | undefined;
  readonly terminal: Terminal;
  /** What the check finds, as the office has set it. */
  readonly findings?: (facts: Facts) => readonly Diagnostic[];
  /** What the office has to choose from of its own. */
  readonly offered?: Offered;
}

/** One sitting of filling: the facts as they are now, always as they are on disk. */
export class Session {
  readonly terminal: Terminal;
  readonly lastYear: Facts | undefined;
  readonly offered: Offered;
  /** Questions skipped for now; asked again next time. */
  readonly passedOver = new Set<string>();
  /** Questions marked 待核实 before they are answered: the answer that follows does not take the mark away. */
  readonly markedNow = new Set<string>();
  /** Legal grounds already shown. */
  readonly shownBases = new Set<string>();
  /** Deleted entries by their list, to be fetched back. */
  readonly deleted = new Map<string, unknown[]>();
  /** Lines that a paste into a list held and that were not read, to be taken out and mended. */
  readonly unread = new Map<string, readonly string[]>();
  readonly #file: FactsFile;
  readonly #findings: (facts: Facts) => readonly Diagnostic[];
  #facts: Facts;
  #isRescuing = false;
  #stoppedAt: string | undefined;

  constructor({ facts, file, lastYear, terminal, offered = {}, findings = check }: SessionStart) {
    this.#facts = facts;
    this.#file = file;
    this.lastYear = lastYear;
    this.terminal = terminal;
    this.offered = offered;
    this.#findings = findings;
  }

  get facts(): Facts {
    return this.#facts;
  }

  /** What the check finds in the facts as they are now. */
  findings(): readonly Diagnostic[] {
    return this.#findings(this.#facts);
  }

  /** The question that was asked last, in this sitting or the one before. */
  get stoppedAt(): string | undefined {
    return this.#stoppedAt ?? this.#facts.stoppedAt;
  }

  /** Notes which question is asked; it goes to disk with the next answer. */
  stopAt(pointer: string): void {
    this.#stoppedAt = pointer;
  }

  /** The file that holds the latest answers; undefined when none could be written. */
  get place(): string | undefined {
    return this.#file.place;
  }

  /** Takes new facts and puts them on disk before anything else is asked. */
  commit(facts: Facts): void {
    const { stoppedAt } = this;
    this.#facts = { ...withIds(facts), ...(stoppedAt !== undefined && { stoppedAt }) };
    const saved = this.#file.save(this.#facts);
    if (saved.kind === 'changed-outside') {
      this.terminal.say(`文件刚被别的程序修改，未覆盖；您的修改另存为：${saved.path}\n`);
    }
    if (saved.kind === 'elsewhere' && !this.#isRescuing) {
      const place = saved.path ? `填写的内容暂存在：${saved.path}` : '填写的内容还在本窗口里，请先不要关闭';
      this.terminal.say(`存不了 ${this.#file.path}（${reasonOf(saved.problem)}）。${place}\n`);
    }
    this.#isRescuing = saved.kind === 'elsewhere';
  }

  /** Marks an answer, or takes its mark away. */
  mark(pointer: string, state: Mark | undefined): void {
    if (markOf(this.#facts, pointer) !== state) this.commit(withMark(this.#facts, pointer, state));
  }

  /** Last year's answer to the same question, where the facts of last year are at hand and it does not lie in a list. */
  lastAnswer(pointer: string): unknown {
    return /\/\d+(\/|$)/.test(pointer) ? undefined : answerAt(this.lastYear ?? {}, pointer);
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: '磁盘已满',
  EACCES: '没有权限',
  EPERM: '没有权限',
  EROFS: '磁盘是只读的',
  ENOENT: '文件夹不在了',
};

function reasonOf(problem: unknown): string {
  const code = (problem as NodeJS.ErrnoException).code ?? '';
  return reasons[code] ?? code;
}
