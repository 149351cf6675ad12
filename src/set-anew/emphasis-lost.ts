import type { ForeignPaper } from '../manuscript/foreign-paper.ts';
import type { RunFormat } from '../reader/read-document.ts';

/** How many stretches of running text were set off by bold, colour or lines, which the official layout does not have. */
export function emphasisLost({ outline }: ForeignPaper): number {
  return outline
    .filter(({ role }) => role === 'text')
    .flatMap(({ paragraph }) => paragraph.runs)
    .filter(({ text, format }) => text.trim() !== '' && isSetOff(format)).length;
}

function isSetOff({ bold, italic, underline, highlight, shading, color }: RunFormat): boolean {
  const isBlack = color === undefined || /^0{6}$/.test(color);
  return Boolean(bold || italic || underline || highlight || (shading && shading !== 'FFFFFF')) || !isBlack;
}
