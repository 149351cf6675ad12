import { checkFacts } from '../../check/check-facts.ts';
import { sectionBlocks } from '../../document/section-blocks.ts';
import { bodyLength } from '../../facts/texts/body-length.ts';
import { printedTexts } from '../../facts/texts/printed-texts.ts';
import { numberedParagraphs } from '../../filling/by-number/numbered-paragraph.ts';
import { tidy } from '../../filling/lines/tidy.ts';
import { kindOf } from '../../kinds/index.ts';
import { fitPaper } from '../../kinds/load.ts';
import { progressOf } from '../../questionnaire/progress.ts';
import { compose } from '../../render.ts';
import { writeClipboard, writeDocument, writePrintCopy } from '../../write-document.ts';
import { writeSheet } from '../../write-sheet.ts';
import { bring } from '../bringing/bring.ts';
import { bringHome } from '../bringing/bring-home.ts';
import { checkForeignPaper } from '../screens/check/foreign-check.ts';
import type { Works } from './helper.ts';
import { sheetsOf } from './sheets.ts';

/** What the worker does. What does not fit the schema is found first, as when a file is opened. */
const works: Works = {
  check: ({ facts, waivers, today }) => {
    const kind = kindOf(facts);
    const { value, diagnostics } = fitPaper(tidy(kind, facts));
    return {
      findings: value ? checkFacts(kind, value, { waivers, today }) : diagnostics,
      states: new Map(kind.sections.map((section) => [section.id, progressOf(kind, facts, section).state])),
      length: bodyLength(printedTexts(kind, facts)),
    };
  },
  write: async (asked) => {
    const composed = await composedOf(asked);
    if (!composed) return undefined;
    const { format } = asked;
    const written = await (format === 'print'
      ? writePrintCopy(composed.document)
      : writeDocument(format, composed.document));
    const bytes = typeof written === 'string' ? new TextEncoder().encode(written) : written;
    return { title: composed.title, bytes: bytes as Uint8Array<ArrayBuffer>, document: composed.document };
  },
  bring,
  checkForeign: checkForeignPaper,
  bringHome,
  paper: async ({ facts, waivers, today, name }) => {
    const kind = kindOf(facts);
    const { value, diagnostics } = fitPaper(tidy(kind, facts));
    const found = value ? checkFacts(kind, value, { waivers, today }) : diagnostics;
    const report = { file: '', kind, facts: value ?? facts, diagnostics: found };
    return (await writeSheet(name, [report], { today })) as Uint8Array<ArrayBuffer>;
  },
  clipboard: async ({ facts, edition, draft, waivers, heading }) => {
    const options = { edition, draft, settings: { waivers }, isTraced: true };
    const { value } = await compose(heading ? facts : tidy(kindOf(facts), facts), options);
    if (!value) return undefined;
    const document = heading === undefined ? value.document : sectionBlocks(value.document, heading);
    if (document.blocks.length === 0) return undefined;
    return { html: await writeClipboard(document), text: await writeDocument('txt', document), document };
  },
  numbered: async (facts) => {
    const { value } = await compose(facts, { edition: 'review', isTraced: true });
    return value ? numberedParagraphs(value.document) : [];
  },
  sheets: async (asked) => {
    const composed = await composedOf(asked);
    return composed && sheetsOf(composed.document);
  },
};

async function composedOf({ facts, edition, draft, waivers }: Parameters<Works['write']>[0]) {
  const { value } = await compose(tidy(kindOf(facts), facts), { edition, draft, settings: { waivers } });
  return value;
}

/** Answers what the page asks of the worker. */
export function answerInWorker(scope: Pick<Worker, 'addEventListener' | 'postMessage'>): void {
  scope.addEventListener('message', async (event) => {
    const { id, name, asked } = (event as MessageEvent<{ id: number; name: keyof Works; asked: never }>).data;
    try {
      scope.postMessage({ id, answer: await works[name](asked) });
    } catch (error) {
      scope.postMessage({ id, problem: error instanceof Error ? error.message : String(error) });
    }
  });
}
