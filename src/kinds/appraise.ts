import type { Appraised } from '../appraisal/appraised.ts';
import { sentencesOf } from '../domain/text/sentences.ts';
import { bodyLength } from '../facts/texts/body-length.ts';
import type { ForeignPaper } from '../manuscript/foreign-paper.ts';
import { kinds } from './index.ts';

/** Reads off a paper of another program what it is appraised by: what its kind knows of it, how long it is, its sentences. */
export function appraise(paper: ForeignPaper): Appraised {
  const [own = { parts: [], promised: [] }] = kinds.flatMap((kind) => kind.appraise?.(paper) ?? []);
  const body = paper.texts.filter(({ isBody, path }) => isBody && !path.includes('/annexes/'));
  return {
    ...own,
    characters: bodyLength(paper.manuscript.printed),
    sentences: body.flatMap(({ text, place, title }) =>
      sentencesOf(text).map((sentence) => ({
        place,
        text: sentence.text.trim(),
        ...(title === '标题' ? { isHeading: true } : {}),
      })),
    ),
  };
}
