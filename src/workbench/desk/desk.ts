import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Waiver } from '../../check/waiver.ts';
import type { Diagnostic, Severity } from '../../diagnostic.ts';
import type { Print } from '../../differences/prints.ts';
import type { Facts } from '../../facts/facts.ts';
import type { Caret } from '../../filling/lines/caret.ts';
import type { Session } from '../../filling/session.ts';
import type { ReadDocument } from '../../reader/read-document.ts';
import type { OnDesk } from '../bringing/brought.ts';
import type { Served } from '../files/program.ts';
import type { Checked, Helper } from '../helper/helper.ts';
import type { ForeignChecked } from '../screens/check/foreign-check.ts';
import type { Kept, Noted, Store } from '../store/store.ts';
import type { Version } from '../store/versions.ts';
import type { Printed } from './printed.ts';
import { byWeight, worstAt } from './weigh.ts';

/** What fills the middle of the page. */
export type Screen = 'start' | 'text' | 'figures' | 'pages' | 'forms' | 'take-home' | 'check';

/** The paper on the desk: its session, what was taken back of it, what is let stand in it. */
export interface OpenPaper {
  readonly id: string;
  readonly session: Session;
  /** Sessions that were taken back, the next to come back last. */
  readonly undone: readonly Session[];
  /** How the paragraphs were numbered when the print copy was saved last. */
  readonly printed?: readonly Printed[] | undefined;
  /** What the list beside its file lets stand; what is let stand here goes into the facts. */
  readonly waivers: readonly Waiver[];
}

/** The file that a paper was opened from, and whether it holds what is on the desk. */
export interface PaperFile {
  readonly name: string;
  readonly handle: FileSystemFileHandle | undefined;
  readonly isSaved: boolean;
  /** When the file was last changed, as far as we know. */
  readonly modified: number;
  /** The program that serves this page and writes the file, where one does. */
  readonly served?: Served;
  /** What was read from it or written to it last. */
  readonly saved?: Facts | undefined;
}

/** Something that keeps the paper from its file, or that another window does to it. */
export interface Aside {
  readonly from: 'file' | 'window' | 'gone' | 'denied';
  readonly name: string;
  /** What stands there, and what both were made of, where that is known. */
  readonly theirs?: Facts | undefined;
  readonly base?: Facts | undefined;
  /** Says that it was looked at, so that what is saved from now on may take its place. */
  readonly accept?: () => Promise<void>;
}

/** Where the caret is to be put; with an end, the words up to there are chosen, so that what is typed takes their place. */
export interface CaretToPut extends Caret {
  readonly end?: number;
}

/** Something pasted or dropped that waits for one confirmation. */
export interface Coming {
  readonly document: ReadDocument;
  /** The list that it goes into; the whole paper without one. */
  readonly list: string | undefined;
  /** What it was called where it came from. */
  readonly name: string;
}

/** All that the page knows while it is open, as signals; made once and handed down. */
export interface Desk {
  readonly screen: Signal<Screen>;
  readonly paper: Signal<OpenPaper | undefined>;
  readonly file: Signal<PaperFile | undefined>;
  readonly findings: Signal<readonly Diagnostic[]>;
  /** Those that count, the gravest first; and the gravest at each answer. */
  readonly open: ReadonlySignal<readonly Diagnostic[]>;
  readonly worst: ReadonlySignal<ReadonlyMap<string, Severity>>;
  /** How far the paper has come, as of the last check. */
  readonly progress: Signal<Pick<Checked, 'states' | 'length'> | undefined>;
  /** What was checked to find them. */
  readonly checked: Signal<Facts | undefined>;
  /** Whether the findings are those of what is on the desk now. */
  readonly isChecked: Signal<boolean>;
  /** Where the caret is to be put when the paragraphs are there. */
  readonly caret: Signal<CaretToPut | undefined>;
  /** The answer in which the clerk writes. */
  readonly at: Signal<string | undefined>;
  /** The answer that is being typed in: no mark is set in it until the hand rests. */
  readonly typing: Signal<{ readonly pointer: string; readonly since: number } | undefined>;
  readonly coming: Signal<Coming | undefined>;
  /** What came from others to be brought home, while it is decided on. */
  readonly brought: Signal<OnDesk | undefined>;
  /** What keeps the paper from being saved where it belongs, until something is done about it. */
  readonly aside: Signal<Aside | undefined>;
  /** The writing of the file that was begun last. */
  readonly saving: Signal<Promise<void>>;
  /** A file that was checked and not taken. */
  readonly foreign: Signal<(ForeignChecked & { readonly name: string }) | undefined>;
  /** What the paper was on the last days, while the list of it is open. */
  readonly versions: Signal<readonly Version[] | undefined>;
  /** What was printed of the file before this page had it, as the program that serves the page tells. */
  readonly printedBefore: Signal<readonly Print[]>;
  /** Why the program that serves this page does not take it. */
  readonly refused: Signal<string>;
  /** The paragraph whose menu is open. */
  readonly menu: Signal<string | undefined>;
  readonly isHelpOpen: Signal<boolean>;
  /** Whether the text is final, and thus locked. */
  readonly isFinal: ReadonlySignal<boolean>;
  /** A change of a text that is final: it waits for whether that is to be opened again. */
  readonly waitsForOpening: Signal<Session | undefined>;
  /** Whether words are being looked for beside the text. */
  readonly isFinding: Signal<boolean>;
  /** Whether changes are being taken over by the numbers of the print copy. */
  readonly isByNumber: Signal<boolean>;
  /** What is said of the last thing done; a reader of the screen hears it. */
  readonly says: Signal<string>;
  /** Whether what is on the desk is in the browser's store. */
  readonly isKept: Signal<'kept' | 'keeping' | 'refused'>;
  readonly recent: Signal<readonly Kept[]>;
  /** Papers that the browser lost, by their ids. */
  readonly lost: Signal<Readonly<Record<string, Noted>>>;
  readonly helper: Helper;
  readonly store: Store;
}

/** A desk with nothing on it. */
export function emptyDesk(helper: Helper, store: Store): Desk {
  const findings = signal<readonly Diagnostic[]>([]);
  const open = computed(() => byWeight(findings.value));
  const paper = signal<OpenPaper | undefined>(undefined);
  return {
    screen: signal('start'),
    paper,
    file: signal(undefined),
    findings,
    open,
    worst: computed(() => worstAt(open.value)),
    progress: signal(undefined),
    checked: signal(undefined),
    isChecked: signal(false),
    caret: signal(undefined),
    at: signal(undefined),
    typing: signal(undefined),
    coming: signal(undefined),
    brought: signal(undefined),
    aside: signal(undefined),
    saving: signal(Promise.resolve()),
    foreign: signal(undefined),
    versions: signal(undefined),
    printedBefore: signal([]),
    refused: signal(''),
    menu: signal(undefined),
    isHelpOpen: signal(false),
    isFinal: computed(() => paper.value?.session.facts.final !== undefined),
    waitsForOpening: signal(undefined),
    isFinding: signal(false),
    isByNumber: signal(false),
    says: signal(''),
    isKept: signal('kept'),
    recent: signal([]),
    lost: signal({}),
    helper,
    store,
  };
}
