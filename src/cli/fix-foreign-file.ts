import { UsageError } from '../errors.ts';
import { ForeignPaper } from '../manuscript/foreign-paper.ts';
import { readForeign } from '../reader/read.ts';
import type { CheckedFile } from '../reporters/reporter.ts';
import { emphasisLost } from '../set-anew/emphasis-lost.ts';
import { printedWords } from '../set-anew/printed-words.ts';
import { setAnew } from '../set-anew/set-anew.ts';
import { writeDocument } from '../write-document.ts';
import { besideWith } from './beside.ts';
import { checkForeignFile } from './check-foreign-file.ts';
import { readForeignFile } from './foreign-file.ts';
import { checkedFile } from './plain-file.ts';
import { inFileSoon } from './read.ts';
import type { Asked } from './settings.ts';
import { writeReport } from './write.ts';

/** What became of a paper that is to be set anew: what the check says of the new one, and what is to be said of the work. */
interface SetAnew {
  readonly report: CheckedFile;
  readonly said: string;
}

/**
 * Writes a Word file in the official layout beside the one that is given, its words untouched, and checks it. Throws a UsageError
 * that names the file where something would be lost, where a file of that name stands already, and where the disk will not have it.
 */
export async function fixForeignFile(file: string, bytes: Uint8Array, asked: Asked, force: boolean): Promise<SetAnew> {
  const target = besideWith(file, '（已规范）');
  const { made, lost } = await inFileSoon(file, () => official(bytes, asked));
  await writeReport(target, made, force ? 'anything' : 'nothing');
  const note = lost === 0 ? '' : `正文里加粗、着色、划线等 ${lost} 处没有保留：规定的版式没有\n`;
  return {
    report: checkedFile(await checkForeignFile(target, made, asked, file)),
    said: `已写成：${target}，版式换成规定的，字句一字未改；下面是检查它的结果\n${note}`,
  };
}

async function official(bytes: Uint8Array, { profile }: Asked): Promise<{ made: Uint8Array; lost: number }> {
  const { document } = await readForeignFile(bytes);
  if (document.format !== 'docx') throw new UsageError('--fix 只改填报文件和 Word 文件；网页、文本没有版式');
  const paper = new ForeignPaper(document);
  const made = await writeDocument('docx', setAnew(paper), profile);
  const read = readForeign(made);
  if ('convert' in read || printedWords(read.blocks) !== printedWords(document.blocks))
    throw new UsageError('这份文稿的结构特殊，换成规定的版式后不能保证一字不差，没有改；请照检查结果在 WPS 里改');
  return { made, lost: emphasisLost(paper) };
}
