import { groundWithSource } from '../check/source.ts';
import type { Comment } from '../comments/comment.ts';
import { withComments } from '../comments/with-comments.ts';
import { type Diagnostic, placesOf, standing } from '../diagnostic.ts';
import { UsageError } from '../errors.ts';
import { readForeign } from '../reader/read.ts';
import type { CheckedFile } from '../reporters/reporter.ts';
import { sentenceOf, severityWords } from '../reporters/words.ts';
import { besideWith } from './beside.ts';
import { checkForeignFile } from './check-foreign-file.ts';
import { checkedFile } from './plain-file.ts';
import { inFile } from './read.ts';
import type { Asked } from './settings.ts';
import { writeReport } from './write.ts';

/** How comments are to be written. */
export interface Commenting {
  readonly force: boolean;
  /** The day that they bear; none where none was named, so that the same file comes of the same file. */
  readonly day?: string;
}

/** What became of a paper that is to have comments: what the check says of it, and what is to be said of the work. */
interface Commented {
  readonly report: CheckedFile;
  readonly said: string;
}

/**
 * Checks a Word file and writes a copy beside it with each finding as a comment at its place. Throws a UsageError that names the file
 * where it is no Word file, where a file of that name stands already, and where the disk will not have it.
 */
export async function commentFile(
  file: string,
  bytes: Uint8Array,
  asked: Asked,
  { force, day }: Commenting,
): Promise<Commented> {
  inFile(file, () => refuseOther(bytes));
  const report = checkedFile(await checkForeignFile(file, bytes, asked));
  const comments = standing(report.diagnostics).flatMap(commentsOf);
  if (comments.length === 0) return { report, said: `${file}：没有问题，没有写批注\n` };
  const commenter = { author: report.config?.commentAuthor ?? 'fazhi', ...(day === undefined ? {} : { day }) };
  const made = inFile(file, () => withComments(bytes, comments, commenter));
  const target = besideWith(file, '（批注）');
  await writeReport(target, made, force ? 'anything' : 'nothing');
  return { report, said: `已写成：${target}，加了 ${comments.length} 条批注，原文没有改动\n` };
}

function refuseOther(bytes: Uint8Array): void {
  const read = readForeign(bytes);
  if ('convert' in read || read.format !== 'docx')
    throw new UsageError('--comments 只能在 .docx 文件里写批注；别的格式请在 WPS 里另存为 .docx 再试');
}

/** More comments on one slip nobody reads: one then speaks for all. */
const mostAlike = 10;

/** A comment a finding, and where it speaks for a few other places whose words are known one at each. */
function commentsOf(diagnostic: Diagnostic): Comment[] {
  const [first, ...others] = placesOf(diagnostic);
  const spotted = others.filter(({ span }) => span);
  return [first, ...(spotted.length < mostAlike ? spotted : [])].flatMap((place, at) =>
    place ? [commentOf(place, at > 0 ? '同上一处' : undefined)] : [],
  );
}

function commentOf(
  { path, span, fix, severity, source, basis, ...said }: Diagnostic,
  other: string | undefined,
): Comment {
  const sentence = `${severityWords[severity]}：${sentenceOf(said)}`;
  return {
    path,
    ...(span ? { span } : {}),
    text: [
      other === undefined ? sentence : `${sentence}（${other}）`,
      ...(fix === undefined ? [] : [fix === '' ? '建议删去' : `建议改为：${fix}`]),
      ...(basis === undefined ? [] : [`依据：${groundWithSource({ source, basis })}`]),
    ],
  };
}
