import type { ToldParts } from '../check/check-told.ts';
import { type Diagnostic, placesOf } from '../diagnostic.ts';
import { UsageError } from '../errors.ts';
import { bodyLength } from '../facts/texts/body-length.ts';
import { appraise } from '../kinds/appraise.ts';
import { checkPaper, picturesIn } from '../kinds/check-paper.ts';
import { type LookedUp, paragraphOf } from '../manuscript/foreign-lookup.ts';
import { ForeignPaper } from '../manuscript/foreign-paper.ts';
import { writtenFigures } from '../reporters/written-figures.ts';
import { readForeignFile } from './foreign-file.ts';
import type { PlainFile } from './plain-file.ts';
import { inFileSoon } from './read.ts';
import { type Asked, settingsOf } from './settings.ts';

/** Checks a paper of another program, by the settings beside the original where it was set anew. Throws a UsageError that names the file where it cannot be read. */
export async function checkForeignFile(
  file: string,
  bytes: Uint8Array,
  asked: Asked,
  original = file,
): Promise<PlainFile> {
  const { config = {}, waivers = [] } = settingsOf(original);
  const foreign = await inFileSoon(file, () => readForeignFile(bytes));
  const paper = new ForeignPaper(foreign.document);
  if (paper.texts.length === 0 && picturesIn(paper) > 0)
    throw new UsageError(`${file}：这份文件里只有图片，未检查，请索取 Word 版`);
  const appraised = asked.appraisal ? { appraised: appraise(paper) } : {};
  if (asked.appraisal === 'alone') return { file, texts: [], diagnostics: [], ...appraised };
  const { today, only, profile } = asked;
  const options = {
    config,
    waivers,
    ...(today ? { today } : {}),
    ...(only ? { only } : {}),
    ...(profile ? { profile } : {}),
  };
  const { diagnostics, notes, told } = checkPaper(paper, options, foreign.converted);
  const summary = summaryOf(paper, told);
  const figures = asked.figures ? { figures: writtenFigures(paper.manuscript) } : {};
  return { file, texts: spokenOf(paper, diagnostics), config, diagnostics, notes, summary, ...appraised, ...figures };
}

/** What a summary of many papers tells of one. */
function summaryOf(
  { manuscript, outline }: ForeignPaper,
  told: ToldParts | undefined,
): NonNullable<PlainFile['summary']> {
  const signature = outline.find(({ role }) => role === 'signature')?.text.trim();
  const authority = told?.facts.authority?.name ?? signature;
  return {
    ...(authority ? { authority } : {}),
    ...(told ? { kindName: told.kind.name, untold: told.untold } : {}),
    characters: bodyLength(manuscript.printed),
  };
}

/** The words that findings speak of; of a folder of reports nothing else is kept. */
function spokenOf({ texts }: ForeignPaper, diagnostics: readonly Diagnostic[]): LookedUp[] {
  const spoken = new Set(diagnostics.flatMap(placesOf).map(({ path }) => paragraphOf(path)));
  return texts
    .filter(({ path }) => spoken.has(paragraphOf(path)))
    .map(({ path, text, line, offset }) => ({ path, text, line, offset }));
}
