import type { PartRule } from '../../check/rule.ts';
import { allMatches } from '../../domain/text/all-matches.ts';
import { signsOf } from '../../domain/text/signs.ts';
import { type Spot, spotsIn } from '../spots.ts';

const typed = /^\s{0,9}附件\s?\d?[：:]/u;
const reference = /(?:见|详见|参见)附件\s?(\d{0,2})/gu;

const signs = signsOf(reference, typed);

export const annexNoteAgrees = {
  id: 'annex-note-agrees',
  severity: 'warning',
  tags: ['layout'],
  title: '正文提到的附件须附在后面',
  source: 'national-standard',
  basis: '《党政机关公文格式》（GB/T 9704—2012）7.3.4、7.3.7',
  why: '“见附件2”而只有一个附件，或者正文里自己打了“附件：”，附件说明就会对不上；附件说明由程序按附件编写。',
  reads: 'facts',
  wrong: { text: ['主要数据见附件2。'], annexes: [{ title: '主要数据表' }] },
  right: { text: ['主要数据见附件。'], annexes: [{ title: '主要数据表' }] },
  check: (facts, { manuscript }) => {
    const count = facts.annexes?.length ?? 0;
    return spotsIn(manuscript, signs, (text, path) =>
      path.startsWith('/annexes') ? [] : [...missingAnnexes(text, count), ...typedNote(text)],
    );
  },
} satisfies PartRule;

function missingAnnexes(text: string, count: number): Spot[] {
  return allMatches(text, reference)
    .filter(([, number]) => Number(number || 1) > count)
    .map(({ 0: words, index }) => ({
      start: index,
      end: index + words.length,
      message: count === 0 ? `“${words}”，可是没有附件` : `“${words}”，可是只有${count}个附件`,
    }));
}

function typedNote(text: string): Spot[] {
  const note = typed.exec(text)?.[0];
  return note ? [{ start: 0, end: note.length, message: '附件说明由程序按附件编写，这里不用打' }] : [];
}
