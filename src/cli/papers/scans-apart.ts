import { basename, dirname, resolve } from 'node:path';
import { isScan } from './is-paper.ts';

/** Papers, and the scans of them: one paper was sent, however many pictures go with it. */
export interface SortedPapers {
  /** What is to be checked; a scan of which there is nothing else is among them. */
  readonly files: readonly string[];
  /** The scans of a paper, by its file. */
  readonly scansOf: ReadonlyMap<string, readonly string[]>;
}

/**
 * Sets scans apart from the papers that they are of. A scan is that of the paper of its own name in its folder; in a folder of
 * a unit's own, which is none of those that were asked for, that of the only paper there, unless it is named after someone else.
 */
export function scansApart(found: readonly string[], operands: readonly string[]): SortedPapers {
  const asked = new Set(operands.map((operand) => resolve(operand)));
  const papers = found.filter((file) => !isScan(file));
  const byName = new Map(papers.map((file) => [keyOf(file), file]));
  const inFolder = new Map<string, string[]>();
  for (const file of papers) inFolder.set(dirname(file), [...(inFolder.get(dirname(file)) ?? []), file]);
  const scansOf = new Map<string, string[]>();
  const files = found.filter((file) => {
    const paper = isScan(file) ? paperOf(file) : undefined;
    if (paper !== undefined) scansOf.set(paper, [...(scansOf.get(paper) ?? []), file]);
    return paper === undefined;
  });
  return { files, scansOf };

  function paperOf(scan: string): string | undefined {
    const twin = byName.get(keyOf(scan));
    if (twin !== undefined || asked.has(resolve(dirname(scan)))) return twin;
    const [only, ...others] = inFolder.get(dirname(scan)) ?? [];
    return only !== undefined && others.length === 0 && !isAnothers(scan, only) ? only : undefined;
  }
}

/** A file's folder and its name, without what tells a scan from a paper and one page from the next. */
function keyOf(file: string): string {
  const name = basename(file).replace(/\.[^.]+$/, '');
  const bare = name
    .replaceAll(
      /扫描件?|扫描版|盖章版?|签章版?|正式版?|原件|影印件?|电子[版档]|word版?|pdf版?|[\s_（）()【】[\]-]/giu,
      '',
    )
    .replace(isScan(file) ? /第?\d{1,3}页?$/u : /$/u, '');
  return `${dirname(file)}/${bare.toLowerCase()}`;
}

/** Whether a scan is named after an office that the paper is not named after. */
function isAnothers(scan: string, paper: string): boolean {
  const office = /[\u4e00-\u9fff]{2,20}?(?:[县区市镇乡局委办]|街道)/u.exec(basename(scan))?.[0];
  return office !== undefined && !basename(paper).includes(office);
}
