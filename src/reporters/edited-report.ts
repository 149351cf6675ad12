import type { Difference, Noted } from '../differences/difference.ts';
import type { Differences } from '../differences/find-differences.ts';
import { type Edition, editionNames } from '../domain/editions/edition.ts';
import type { ReadComment, ReadRevision } from '../reader/read-document.ts';

/** What was found in one file that an office edited. */
export interface EditedReport {
  readonly file: string;
  readonly edition?: Edition;
  /** Whether it was held against what was printed then; else against what the facts print now. */
  readonly hasBase?: boolean;
  readonly found?: Omit<Differences, 'unlike'>;
  /** What of it was brought home. */
  readonly taken: readonly Difference[];
  readonly comments: readonly ToldComment[];
  readonly revisions: readonly ReadRevision[];
  /** What could not be read of it. */
  readonly untold: readonly string[];
  /** Why it could not be compared at all. */
  readonly problem?: string;
}

/** A comment with its place, and whether the facts hold it. */
export interface ToldComment extends ReadComment, Pick<Noted, 'place' | 'words' | 'path'> {
  readonly isHome: boolean;
}

/** What was done to the words, in a clerk's words. */
export const kindWords: Readonly<Record<Difference['kind'], string>> = {
  changed: '改动',
  added: '增加',
  removed: '删去',
  moved: '移动',
  'moved-changed': '移动并改动',
  split: '分段',
  joined: '并段',
};

/** Why a difference is not simply taken, in a clerk's words. */
export const askWords: Readonly<Record<Difference['asks'][number], string>> = {
  removed: '删去了内容',
  indicator: '改了填报文件里只写一次的数据',
  name: '改了名称，或者有新的名称',
  withheld: '这段话有的版本不写',
  restored: '这段话填报文件里有，定为不写进这个版本；要写，就去掉“不写进哪些版本”',
  conflict: '印出以后填报文件里也改过',
  elsewhere: '这项内容别处也印',
  element: '不是正文，是标题、署名一类的要素',
  'no-place': '填报文件里没有单独的位置，请自己改',
};

/** 报同级党委 */
export function editionWords(edition: Edition | undefined): string {
  return edition ? editionNames[edition] : '';
}

/** Whether nobody needs to look at an edited file any more. */
export function isSettled({ found, comments, problem }: EditedReport): boolean {
  return !problem && (found?.differences.length ?? 0) === 0 && comments.every(({ isHome }) => isHome);
}
