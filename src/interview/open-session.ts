import type { Diagnostic } from '../diagnostic.ts';
import type { Facts } from '../facts/facts.ts';
import type { FactsFile } from '../facts/file/facts-file.ts';
import { questionText } from '../filling/answers/question-text.ts';
import { type Undone, undo } from '../filling/history.ts';
import { beginSession, type Session, type SessionStart, withBasisShown } from '../filling/session.ts';
import type { Asked, Step } from '../filling/step.ts';
import type { Question } from '../questionnaire/question.ts';
import { EntriesMoved, ToUndo } from './move.ts';
import type { Terminal } from './terminal/terminal.ts';

/** What a session at a terminal begins with. */
export interface OpenStart extends SessionStart {
  readonly file: FactsFile;
  readonly terminal: Terminal;
  /** What the check finds, as the office has set it. */
  readonly findings: (facts: Facts) => readonly Diagnostic[];
}

/** A session that is open at a terminal: its facts are always as they are on disk, and what a step says is said. */
export class OpenSession {
  readonly terminal: Terminal;
  readonly #file: FactsFile;
  readonly #findings: (facts: Facts) => readonly Diagnostic[];
  #now: Session;
  #isRescuing = false;

  constructor({ file, terminal, findings, ...start }: OpenStart) {
    this.#now = beginSession(start);
    this.#file = file;
    this.terminal = terminal;
    this.#findings = findings;
  }

  /** Where the session stands. */
  get now(): Session {
    return this.#now;
  }

  get facts(): Facts {
    return this.#now.facts;
  }

  /** What the check finds in the facts as they are now. */
  findings(): readonly Diagnostic[] {
    return this.#findings(this.facts);
  }

  /** The file that holds the latest answers; undefined when none could be written. */
  get place(): string | undefined {
    return this.#file.place;
  }

  /** Takes a step: what it changes is on disk before anything else is said or asked. */
  take({ session, says }: Step): void {
    const isChanged = session.facts !== this.facts;
    this.#now = session;
    if (isChanged) this.#save();
    if (says) this.terminal.say(says);
  }

  /** Goes on from another state of the session. */
  goOn(session: Session): void {
    this.take({ session });
  }

  /** Asks by a menu. */
  async ask<Wish>({ says, question, choices }: Asked<Wish>, first?: Wish): Promise<Wish> {
    if (says) this.terminal.say(says);
    return await this.terminal.choose(question, choices, first);
  }

  /** What stands above the cursor; its legal ground is shown once. */
  textOf(question: Question): string {
    const text = questionText(this.#now, question);
    this.#now = withBasisShown(this.#now, question.basis);
    return text;
  }

  /** Does something that asks by menus; 撤销 at one takes the last change back instead. `pointer` is what is being asked about. */
  async orUndo<Done>(pointer: string | undefined, go: () => Promise<Done>): Promise<Done | undefined> {
    try {
      return await go();
    } catch (error) {
      if (!(error instanceof ToUndo)) throw error;
      this.takeBack(undo(this.#now, pointer));
      return undefined;
    }
  }

  /** Takes a step that may have taken a change back. Throws EntriesMoved where what is being asked about is elsewhere now. */
  takeBack({ moved, ...step }: Undone): void {
    this.take(step);
    if (moved !== undefined) throw new EntriesMoved(moved);
  }

  #save(): void {
    const saved = this.#file.save(this.facts);
    if (saved.kind === 'changed-outside') {
      this.terminal.say(`文件刚被别的程序修改，未覆盖；您的修改另存为：${saved.path}\n`);
    }
    if (saved.kind === 'elsewhere' && !this.#isRescuing) {
      const place = saved.path ? `填写的内容暂存在：${saved.path}` : '填写的内容还在本窗口里，请先不要关闭';
      this.terminal.say(`存不了 ${this.#file.path}（${reasonOf(saved.problem)}）。${place}\n`);
    }
    this.#isRescuing = saved.kind === 'elsewhere';
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
