import type { ReadRevision } from '../../../reader/read-document.ts';
import { editionWords } from '../../../reporters/edited-report.ts';
import type { BroughtFile, OnDesk } from '../../bringing/brought.ts';

const problems = {
  unlike: '和这份底稿的文字几乎没有相同的，不像是它的修改稿，没有比对',
  'not-printed': '底稿现在生成不了这个版本，没有比对：先看检查结果',
  'other-kind': '不是同一种材料，没有比对',
} as const;

const titles = { merge: '合并另一份底稿', version: '以前的样子', outside: '两份对照' } as const;

/** What came: each file with what it is held against, who revised it, and what else is to be known. */
export function FilesShown({ now }: { readonly now: OnDesk }) {
  const { bringing, brought } = now;
  return (
    <aside class="came" data-pane aria-label="来的文件">
      <h2>{bringing.type === 'edited' ? '带回修改稿' : titles[bringing.purpose]}</h2>
      {brought.files.map((file) => (
        <section key={file.name}>
          <h3>{file.name}</h3>
          {file.problem ? <p class="problem">{problems[file.problem]}</p> : <p>{againstWords(now, file)}</p>}
          {file.revisions.length > 0 ? <Revisions revisions={file.revisions} /> : null}
          {file.remarks.map((remark) => (
            <p key={remark} class="remark">
              {remark}
            </p>
          ))}
        </section>
      ))}
    </aside>
  );
}

const revisionWords = { inserted: '插入', deleted: '删去', moved: '移动', format: '改格式' } as const;

/** Who revised the file, and each revision as it was recorded; the comparison is of what it says when all are accepted. */
function Revisions({ revisions }: { readonly revisions: readonly ReadRevision[] }) {
  const authors = [...new Set(revisions.map(authorOf))];
  return (
    <details class="revisions">
      <summary>
        {authors.join('、')} 用修订改的，按全部接受比；{revisions.length} 条记录
      </summary>
      <ul>
        {revisions.map((one, at) => (
          <li key={`${at} ${one.text}`}>
            {authorOf(one)} {revisionWords[one.kind]}
            {one.text === '' ? '' : `“${one.text}”`}
          </li>
        ))}
      </ul>
    </details>
  );
}

function authorOf({ author }: ReadRevision): string {
  return author.trim() || '没有署名的人';
}

function againstWords({ bringing, prints }: OnDesk, { edition, hasBase }: BroughtFile): string {
  if (bringing.type === 'facts') {
    if (bringing.purpose === 'version') return '红线划去的是现在有、那时没有的，下划线的是那时的';
    return hasBase ? '同分开以前的底稿比，只列那一边改的' : '没有分开以前的底稿，逐段比，两边写得不一样的要您定';
  }
  const which = editionWords(edition);
  if (hasBase) return `${which}，同发出去时印的比`;
  return prints.some((one) => one.edition === edition)
    ? `${which}，发出去以后底稿没有动过`
    : `${which}，没有存下发出去时印的，同底稿现在的文字比`;
}
