import type { OfficialDocument } from '../document/node.ts';
import { UsageError } from '../errors.ts';
import type { ForeignPaper } from '../manuscript/foreign-paper.ts';
import { blocksOf } from './blocks-of.ts';
import { whatIsLost } from './what-is-lost.ts';

/** So many things that would be lost are named. */
const mostNamed = 5;

/**
 * A paper of another program as an official document: each paragraph what it is, its words as they are. Throws a UsageError, one
 * Chinese sentence, where something would be lost.
 */
export function setAnew(paper: ForeignPaper): OfficialDocument {
  const lost = whatIsLost(paper);
  if (lost.length === 0) return blocksOf(paper);
  const named = lost.slice(0, mostNamed).join('、') + (lost.length > mostNamed ? `等${lost.length}样` : '');
  throw new UsageError(`文稿里有${named}，换成规定的版式会丢掉或者变样，没有改；请照检查结果在 WPS 里改`);
}
