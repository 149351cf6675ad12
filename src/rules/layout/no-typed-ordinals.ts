import type { PartRule } from '../../check/rule.ts';
import { layoutStandard } from '../../domain/report/standards.ts';
import { signsOf } from '../../domain/text/signs.ts';
import type { FactsKind } from '../../facts/facts-kind.ts';
import { writtenSpots } from '../written-spots.ts';

/** What the tool numbers itself in the groups that it numbers: headings and points. Annexes and the like carry their own. */
const numbered = /^\/\w+\/.*\/(?:heading|problem|points\/\d+\/(?:lead|text))/u;
const paragraph = /^\/\w+\/.*\/(?:intro|text|paragraphs)/u;
const ordinal =
  /^(?:\s*(?:第?[一二三四五六七八九十]{1,3}[、是]|[（(][一二三四五六七八九十\d]{1,3}[)）][、.．]?|\d{1,2}[.．、](?!\d)|[①-⑳]))+\s*/u;
const signs = signsOf(ordinal);

export const noTypedOrdinals = {
  id: 'no-typed-ordinals',
  severity: 'warning',
  tags: ['layout'],
  title: '序号由程序编排，不手工键入',
  source: 'national-standard',
  basis: `${layoutStandard} 7.3.3`,
  why: '标题和分项前的“一、”“（一）”“1.”“一是”生成时自动编排，再手工键入就成了双份，增删以后也会错号。段落中间的“一是”和“1+7+3”不算。',
  reads: 'facts',
  wrong: { heading: '（一）加强制度建设' },
  right: { heading: '加强制度建设' },
  check: (_facts, { manuscript, kind }) =>
    writtenSpots(manuscript, signs, (text, path) => {
      if (!isOurs(kind, path)) return [];
      const found = ordinal.exec(text)?.[0];
      if (found === undefined) return [];
      const isNumbered = numbered.test(path);
      if (!isNumbered && (!paragraph.test(path) || found.trim().endsWith('是'))) return [];
      const message = `键入了序号“${found.trim()}”`;
      return isNumbered
        ? [{ start: 0, end: found.length, message, hint: '删去，由程序编排', fix: '' }]
        : [{ start: 0, end: found.length, message, hint: '把这一段分成小标题或者分项' }];
    }),
} satisfies PartRule;

function isOurs({ numberedGroups }: FactsKind, path: string): boolean {
  const [, group = ''] = path.split('/');
  return group === 'structure' || numberedGroups.includes(group);
}
