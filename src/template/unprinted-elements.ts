import type { DraftBlock } from '../document/draft-node.ts';
import { parseMarkup } from '../document/parse.ts';
import type { Text } from '../view/marked-text.ts';
import type { View } from '../view/view.ts';
import type { TemplateFault } from './fault.ts';
import type { PrintedKind } from './printed-kind.ts';
import type { CompiledTemplates } from './printer.ts';

/** What the view holds of an element of the document, and the block and the template that must print it. */
interface DocumentElement {
  readonly file: string;
  readonly block: DraftBlock['type'];
  readonly title: string;
  readonly held: (view: View) => Text | readonly Text[] | null | undefined;
  /** What an office may do that wants the element nowhere. */
  readonly hint?: string;
}

const inHeader = {
  file: 'header.hbs',
  block: 'headerBlock',
  hint: '；不要版头的，在填报文件里把这一版的“版头”选成“没有版头（白纸）”',
} as const;
const inSignature = { file: 'signature.hbs', block: 'signatureBlock' } as const;
const inColophon = { file: 'colophon.hbs', block: 'colophon' } as const;

/** GB/T 9704—2012 7.2, 7.3.5, 7.3.6, 7.4. */
const documentElements: readonly DocumentElement[] = [
  { ...inHeader, title: '送审稿字样', held: ({ header }) => header?.draftMark },
  { ...inHeader, title: '份号', held: ({ header }) => header?.copyNumber },
  { ...inHeader, title: '密级和保密期限', held: ({ header }) => header?.classification },
  { ...inHeader, title: '紧急程度', held: ({ header }) => header?.urgency },
  { ...inHeader, title: '发文机关标志', held: ({ header }) => header?.authorities },
  { ...inHeader, title: '发文字号', held: ({ header }) => header?.documentNumber },
  { ...inHeader, title: '签发人', held: ({ header }) => header?.signatories },
  { ...inSignature, title: '发文机关署名', held: ({ signature }) => signature?.authorities },
  { ...inSignature, title: '成文日期', held: ({ signature }) => signature?.dateOfIssue },
  { ...inColophon, title: '抄送机关', held: ({ colophon }) => colophon?.ccRecipients },
  { ...inColophon, title: '印发机关', held: ({ colophon }) => colophon?.printingOffice },
  { ...inColophon, title: '印发日期', held: ({ colophon }) => colophon?.printDate },
  { file: 'report.hbs', block: 'supplementaryNote', title: '附注', held: ({ note }) => note },
  { file: 'report.hbs', block: 'byline', title: '会议报告稿的日期和报告人', held: ({ bylines }) => bylines },
];

/**
 * Finds elements of an official document that a view holds and the templates leave out of the block that is theirs. A name that
 * stands in the title or the signature is no authority mark.
 */
export function findUnprintedElements(templates: CompiledTemplates, { printing }: PrintedKind): TemplateFault[] {
  const printed = printing
    .examples((pointer) => `⟦${pointer}⟧`)
    .editionViews.map((view) => ({
      view,
      blocks: parseMarkup(templates(view)),
    }));
  return documentElements.flatMap(({ file, block, title, held, hint = '' }) => {
    const isLost = printed.some(({ view, blocks }) => {
      const words = wordsIn(blocks.filter(({ type }) => type === block));
      return [held(view) ?? []].flat().some((text) => !words.includes(String(text)));
    });
    return isLost ? [{ file, line: 1, problem: `没有印出“${title}”${hint}` }] : [];
  });
}

/** All the words in some blocks. */
function wordsIn(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null ? Object.values(value).map(wordsIn).join('\n') : '';
}
