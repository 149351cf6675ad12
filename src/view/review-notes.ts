import type { Facts } from '../facts/facts.ts';
import type { Expanded } from './expand.ts';
import { join, MarkedText, orNull, type Text } from './marked-text.ts';

type Texts = Expanded<Facts>;

/** Writes what is never printed in a report behind what it belongs to, for the reviewer: 〔供稿：县司法局〕. */
export function withReviewNotes(texts: Texts): Texts {
  const { measures, plan } = texts;
  return {
    ...texts,
    ...(measures
      ? {
          measures: {
            ...measures,
            sections: (measures.sections ?? []).map((section) => ({
              ...section,
              items: (section.items ?? []).map((one) => ({ ...one, outro: noted(one.outro, [['供稿', one.source]]) })),
            })),
          },
        }
      : {}),
    ...(plan
      ? {
          plan: {
            ...plan,
            list: (plan.list ?? []).map((one) => ({
              ...one,
              text: noted(one.text, [
                ['牵头', one.leadDepartment],
                ['时限', one.deadline],
              ]),
            })),
          },
        }
      : {}),
  };
}

function noted(text: Text | undefined, notes: readonly (readonly [string, Text | undefined])[]): Text {
  const told = notes.flatMap(([name, note]) => (orNull(note) === null ? [] : [`${name}：${note}`]));
  return join(text, told.length === 0 ? null : new MarkedText([{ text: `〔${told.join('；')}〕`, mark: 'note' }]));
}
