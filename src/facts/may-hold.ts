import { lettersIn } from '../domain/letters-in.ts';
import { keepReading } from './at-rest.ts';
import { printedTexts } from './printed-texts.ts';
import { writtenTexts } from './written-texts.ts';

/** Whether words may stand in a text of the report, as written or as printed; the answer no is sure and costs next to nothing. */
export const mayHold = keepReading((facts) => {
  const written = writtenTexts(facts).map(({ text }) => text);
  const filledIn = written.some((text) => text.includes('{')) ? printedTexts(facts) : [];
  return lettersIn([...written, ...filledIn.map(({ text }) => text)]);
});
