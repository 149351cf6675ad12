import type { PaperRule } from '../check/paper-rule.ts';
import type { Finding } from '../diagnostic.ts';
import { shorten } from '../domain/text/shorten.ts';

export const noCommentsLeft = {
  id: 'no-comments-left',
  severity: 'warning',
  tags: ['typesetting'],
  title: '没有留下批注',
  source: 'practice',
  basis: '实务：送出前删去批注',
  why: '批注是内部的意见，随文件送出就公开了。',
  reads: 'paper',
  check: ({ document: { comments } }): Finding[] => {
    const [first] = comments;
    if (!first) return [];
    const by = first.author ? `${first.author}：` : '';
    return [{ path: '', message: `还有${comments.length}条批注，第一条是“${by}${shorten(first.text, 20)}”` }];
  },
} satisfies PaperRule;
