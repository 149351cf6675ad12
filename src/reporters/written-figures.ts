import type { FiguredSentence } from '../domain/figures/figured-sentences.ts';
import { type RegisteredFigure, registeredFigures } from '../domain/figures/register.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';

/** A figure as a paper of any program tells it. Plain values, since they may come from a worker. */
export interface WrittenFigure {
  readonly place: string;
  /** What it is of, where the words around it say so. */
  readonly thing: string;
  readonly written: string;
  readonly sentence: string;
  /** Where else the same thing is told, and as what where that is another figure. */
  readonly again: string;
}

interface Entry {
  readonly place: string;
  readonly written: string;
  readonly sentence: string;
  readonly registered: RegisteredFigure | undefined;
}

/** Every figure of a manuscript in its order, days and numbers without unit left out, with the other places that tell the same thing. */
export function writtenFigures(manuscript: Manuscript): WrittenFigure[] {
  const entries = manuscript.sentencesWithFigures.flatMap(({ path, found }) =>
    found.flatMap((sentence) => entriesIn(sentence, manuscript.placeOf(path))),
  );
  const byKey = new Map<string, Entry[]>();
  for (const entry of entries) for (const key of keysOf(entry)) byKey.set(key, [...(byKey.get(key) ?? []), entry]);
  return entries.map((entry) => {
    const others = new Set(keysOf(entry).flatMap((key) => byKey.get(key) ?? []));
    others.delete(entry);
    const again = [...others].map(({ place, written }) =>
      written === entry.written ? place : `${place}（${written}）`,
    );
    const { place, written, sentence, registered } = entry;
    return { place, thing: thingOf(registered), written, sentence, again: [...new Set(again)].join('；') };
  });
}

function entriesIn(sentence: FiguredSentence, place: string): Entry[] {
  const registered = registeredFigures(sentence);
  return sentence.told.map(({ start, end }) => {
    const known = registered.find((one) => one.start === sentence.start + start);
    return { place, written: sentence.text.slice(start, end), sentence: sentence.text, registered: known };
  });
}

/** What a figure is of, at its longest: 受理行政复议申请. */
function thingOf(registered: RegisteredFigure | undefined): string {
  const [longest = ''] = registered?.nouns.toSorted((one, other) => other.length - one.length) ?? [];
  return registered && longest !== '' ? registered.work + longest : '';
}

/** Figures of a part of the paper are no others' figures. */
function keysOf({ registered }: Entry): string[] {
  if (!registered) return [];
  const { counted, work, nouns, limits } = registered;
  return nouns.map((noun) => `${counted} ${work} ${noun} ${limits}`);
}
