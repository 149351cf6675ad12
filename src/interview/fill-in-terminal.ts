import type { Diagnostic } from '../diagnostic.ts';
import type { Facts } from '../facts/facts.ts';
import type { FactsFile } from '../facts/file/facts-file.ts';
import type { FillingKind } from '../filling/filling-kind.ts';
import { contentsMenu, shownPointers } from '../filling/overview/contents-menu.ts';
import { missingCount, stillMissing } from '../filling/overview/still-missing.ts';
import type { Offered } from '../questionnaire/option-list.ts';
import { askOpen } from './ask-open.ts';
import { askQuestion } from './ask-question.ts';
import { fillSection } from './fill-section.ts';
import { ToContents } from './move.ts';
import { OpenSession } from './open-session.ts';
import { pasteWhole } from './paste-whole.ts';
import { Interrupted, type Terminal, withTerminal } from './terminal/terminal.ts';

/** What the prompt session needs. */
export interface FillStart {
  readonly kind: FillingKind;
  readonly facts: Facts;
  readonly file: FactsFile;
  readonly lastYear: Facts | undefined;
  /** The section to begin with. */
  readonly section: string | undefined;
  /** What the check finds, as the office has set it, and what it has to choose from of its own. */
  readonly findings: (facts: Facts) => readonly Diagnostic[];
  readonly offered: Offered;
  /** Writes the findings of the check for reading. */
  readonly report: (facts: Facts) => string;
  readonly say: (text: string) => void;
}

/** Runs the prompt session. Returns false when the user broke it off; what was answered is on disk either way. */
export async function fillInTerminal({ section, say, ...start }: FillStart): Promise<boolean> {
  try {
    await withTerminal((terminal) => converse(new OpenSession({ ...start, terminal }), start.report, section));
    return true;
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    const { place } = start.file;
    say(`\n已中断。${place === undefined ? unsaved : `此前填写的内容都已保存在：${place}`}\n`);
    return false;
  }
}

/** The conversation from the contents and back to it, until the user leaves. */
export async function converse(
  session: OpenSession,
  report: (facts: Facts) => string,
  section?: string,
): Promise<void> {
  const { terminal } = session;
  let unfolded = false;
  let wish = section;
  while (wish !== '/leave') {
    if (wish === '/unfold') unfolded = true;
    else if (wish === '/check') terminal.say(report(session.facts));
    else if (wish === '/paste-whole') await untilContents(session, () => pasteWhole(session));
    else if (wish !== undefined) await untilContents(session, () => follow(session, wish as string, unfolded));
    wish = undefined;
    await untilContents(session, async () => {
      wish = await session.ask(contentsMenu(session.now, session.findings(), unfolded));
    });
  }
  sayGoodbye(terminal, session);
}

/** Goes where a line of the contents leads, a section or the next question. */
async function follow(session: OpenSession, wish: string, unfolded: boolean): Promise<void> {
  const section = session.now.kind.sections.find(({ id }) => id === wish);
  if (section) await fillSection(session, section);
  else await askOpen(session, shownPointers(session.now, unfolded), askQuestion);
}

/** The user may go to the contents from any menu, and take a change back at any. */
async function untilContents(session: OpenSession, go: () => Promise<void>): Promise<void> {
  try {
    await session.orUndo(undefined, go);
  } catch (error) {
    if (!(error instanceof ToContents)) throw error;
  }
}

const unsaved = '磁盘写不进去，最后填写的内容没有存下来';

function sayGoodbye(terminal: Terminal, session: OpenSession): void {
  const { facts, place } = session;
  const findings = session.findings();
  const next =
    missingCount(findings) > 0
      ? `接着填写：fazhi fill ${place}\n先看样子：fazhi render ${place} --draft`
      : `下一步：fazhi check ${place}\n然后：fazhi render ${place}`;
  const saved = `已保存：${place}\n${stillMissing(facts, findings)}${next}`;
  terminal.say(`${place === undefined ? unsaved : saved}\n`);
}
