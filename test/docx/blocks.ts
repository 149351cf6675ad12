import type { Inline } from '../../src/document/inline.ts';
import type { HeaderBlock } from '../../src/document/node.ts';

/** Words without a mark. */
export const text = (words: string): Inline[] => [{ text: words }];

/** The header block of a report by one authority. */
export const header: HeaderBlock = {
  type: 'headerBlock',
  corner: [],
  authorities: [text('云岭县人民政府')],
  suffix: text('文件'),
  documentNumber: text('云政〔2026〕8号'),
  signatories: [text('陆知行')],
};
