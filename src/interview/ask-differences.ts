import type { ChangedIndicator, Difference } from '../differences/difference.ts';
import { idOf } from '../differences/id-of.ts';
import type { Choice } from '../filling/step.ts';
import { differenceLines } from '../reporters/edited-pretty.ts';
import { ToContents, ToUndo } from './move.ts';
import { Interrupted, type Terminal, withTerminal } from './terminal/terminal.ts';

/** An edited file that is being brought home, as far as somebody is asked about it. */
export interface AskedFile {
  readonly left: { readonly differences: readonly Difference[] };
  readonly take: (difference: Difference) => Promise<boolean>;
  readonly takeValue: (difference: Difference, indicator: ChangedIndicator) => Promise<boolean>;
}

/** What may be done with a difference. */
type Wish = 'take' | 'leave' | ChangedIndicator;

/** Asks at the terminal about all that is not sure, one by one; what is taken is saved before the next is asked. False when the user broke it off. */
export async function askDifferences(
  file: string,
  asked: AskedFile,
  save: () => void,
  say: (text: string) => void,
): Promise<boolean> {
  try {
    await withTerminal((terminal) => askEach(file, asked, save, terminal));
    return true;
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    say('\n已中断。此前带回的内容都已保存，其余的没有动\n');
    return false;
  }
}

/** The conversation. */
export async function askEach(file: string, asked: AskedFile, save: () => void, terminal: Terminal): Promise<void> {
  const known = new Set<string>();
  for (;;) {
    const next = asked.left.differences.find((one) => choicesFor(one).length > 1 && !known.has(idOf(one)));
    if (!next) return;
    known.add(idOf(next));
    terminal.say(`${file}\n${differenceLines(next).join('\n')}\n`);
    const wish = await choose(terminal, choicesFor(next));
    const isTaken =
      wish === 'take' ? await asked.take(next) : wish === 'leave' ? undefined : await asked.takeValue(next, wish);
    if (isTaken) save();
    if (isTaken === false) terminal.say('填报文件里没有单独的位置，没有带回，请自己改\n');
  }
}

function choicesFor({ change, indicators }: Difference): Choice<Wish>[] {
  const figures = indicators.flatMap((indicator): Choice<Wish>[] =>
    indicator.value
      ? [{ name: `改数据“${indicator.word}”为${indicator.after}，用到它的地方一起改`, value: indicator }]
      : [],
  );
  const here = indicators.length > 0 ? '带回，只改这一处，数字直接写在正文里' : '带回';
  return [...figures, ...(change ? [{ name: here, value: 'take' as const }] : []), { name: '不带回', value: 'leave' }];
}

/** Neither contents nor undo are to be had here: the question is asked again. */
async function choose(terminal: Terminal, choices: readonly Choice<Wish>[]): Promise<Wish> {
  for (;;) {
    try {
      return await terminal.choose('怎样处理？', choices);
    } catch (error) {
      if (!(error instanceof ToContents || error instanceof ToUndo)) throw error;
    }
  }
}
