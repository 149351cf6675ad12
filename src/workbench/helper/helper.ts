import type { Waiver } from '../../check/waiver.ts';
import type { Diagnostic } from '../../diagnostic.ts';
import type { OfficialDocument } from '../../document/node.ts';
import type { HeadingAsked } from '../../document/section-blocks.ts';
import type { Edition } from '../../domain/editions/edition.ts';
import type { Facts } from '../../facts/facts.ts';
import type { NumberedParagraph } from '../../filling/by-number/numbered-paragraph.ts';
import type { Progress } from '../../questionnaire/progress.ts';
import type { ReadDocument } from '../../reader/read-document.ts';
import type { SheetName } from '../../reporters/sheets.ts';
import type { BringAsked, Brought, BroughtHome, Choices } from '../bringing/brought.ts';
import type { ForeignChecked } from '../screens/check/foreign-check.ts';
import type { Sheet } from './sheets.ts';

/** What the worker can be asked, each with its answer. */
export interface Works {
  readonly check: (asked: { facts: Facts; waivers: readonly Waiver[]; today: string }) => Checked;
  readonly write: (asked: Writing) => Promise<WrittenFile | undefined>;
  readonly checkForeign: (asked: { document: ReadDocument; today: string }) => ForeignChecked;
  readonly bring: (asked: BringAsked) => Promise<Brought>;
  readonly bringHome: (asked: BringAsked & { readonly choices: Choices }) => Promise<BroughtHome>;
  /** One of the papers that go with a check. */
  readonly paper: (asked: {
    facts: Facts;
    waivers: readonly Waiver[];
    today: string;
    name: SheetName;
  }) => Promise<Uint8Array<ArrayBuffer>>;
  /** What is put on the clipboard of an edition, or of the section that a heading opens. */
  readonly clipboard: (
    asked: Omit<Writing, 'format'> & { readonly heading?: HeadingAsked },
  ) => Promise<Copied | undefined>;
  /** The paragraphs of the review copy by the numbers of its print copy. */
  readonly numbered: (asked: Facts) => Promise<readonly NumberedParagraph[]>;
  readonly sheets: (asked: Writing) => Promise<readonly Sheet[] | undefined>;
}

/** What is found in a paper, how far its sections have come, and how long its body is. */
export interface Checked {
  readonly findings: readonly Diagnostic[];
  readonly states: ReadonlyMap<string, Progress['state']>;
  readonly length: number;
}

/** A text for the clipboard, with its fonts and without. */
export interface Copied {
  readonly html: string;
  readonly text: string;
  /** As it was printed, to be held against what comes back. */
  readonly document: OfficialDocument;
}

/** An edition to be written. */
export interface Writing {
  readonly facts: Facts;
  readonly edition: Edition;
  readonly format: 'docx' | 'html' | 'txt' | 'print';
  /** Although something is missing, with every gap marked. */
  readonly draft: boolean;
  readonly waivers: readonly Waiver[];
}

export interface WrittenFile {
  readonly title: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** What was printed, kept so that an edited file can be held against it. */
  readonly document: OfficialDocument;
}

/** Does in the background what would hold up the hand. */
export interface Helper {
  readonly ask: <Name extends keyof Works>(
    name: Name,
    asked: Parameters<Works[Name]>[0],
  ) => Promise<Awaited<ReturnType<Works[Name]>>>;
}

interface Answer {
  readonly id: number;
  readonly answer?: unknown;
  readonly problem?: string;
}

/** Starts the worker: the page's own script once more, which answers where there is no document. */
export function startHelper(script: string): Helper {
  const worker = new Worker(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })));
  const waiting = new Map<number, { resolve: (answer: never) => void; reject: (problem: Error) => void }>();
  let last = 0;
  worker.addEventListener('message', ({ data: { id, answer, problem } }: MessageEvent<Answer>) => {
    const asker = waiting.get(id);
    waiting.delete(id);
    if (problem === undefined) asker?.resolve(answer as never);
    else asker?.reject(new Error(problem));
  });
  return {
    ask: (name, asked) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        worker.postMessage({ id: last, name, asked });
      }),
  };
}
