import { keepReading } from './at-rest.ts';
import { type PlacedText, walkTexts } from './walk-texts.ts';

/** Every text in the facts, printed or not, that may refer to an indicator or to the edition's words: what stands in braces. */
export const referringTexts = keepReading((facts): readonly PlacedText[] =>
  walkTexts(facts).filter(({ text }) => text.includes('{')),
);
