import type { ArrangedPart } from '../facts/order/arrangement.ts';
import { orNull, type Text } from './marked-text.ts';

/** A part with its heading made ready to print. */
export type HeadedPart = Omit<ArrangedPart, 'heading'> & { readonly heading: Text | undefined };

/** What every part has: heading, lead, and the form of the sections in it. */
export function headed({ heading, headings, ordinals, within }: HeadedPart, lead: Parameters<typeof orNull>[0]) {
  const isBelow = heading !== undefined || within !== undefined;
  const form = [headings, ordinals === '1.' && isBelow ? 'arabic' : undefined].filter(Boolean).join(' ');
  return { heading: orNull(heading), lead: orNull(lead), form };
}
