import type { PaperRule } from '../check/paper-rule.ts';
import type { Finding } from '../diagnostic.ts';
import { shorten } from '../domain/text/shorten.ts';

export const noRevisionsLeft = {
  id: 'no-revisions-left',
  severity: 'warning',
  tags: ['typesetting'],
  title: '没有留下修订',
  source: 'practice',
  basis: '实务：送出前接受或者拒绝全部修订',
  why: '别人打开能看见改了什么、谁改的；打印时可能印出修订标记。',
  reads: 'paper',
  check: ({ document: { revisions, settings } }): Finding[] => {
    const [first] = revisions;
    if (!first) return settings.tracksRevisions ? [{ path: '', message: '修订功能还开着，再改会留下痕迹' }] : [];
    const words = first.text.trim() === '' ? '' : `：“${shorten(first.text.trim(), 20)}”`;
    const authors = [...new Set(revisions.map(({ author }) => author).filter(Boolean))];
    const by = authors.length > 0 ? `（${authors.slice(0, 3).join('、')}）` : '';
    return [{ path: '', message: `还有${revisions.length}处修订${by}，第一处是${kinds[first.kind]}${words}` }];
  },
} satisfies PaperRule;

const kinds = { inserted: '插入', deleted: '删除', moved: '移动', format: '改格式' } as const;
