import type { PartRule } from '../../../check/rule.ts';
import { placeSpot } from '../../../rules/written-spots.ts';
import type { KeyPoints } from '../facts.generated.ts';
import { titlePieces } from '../title-forms.ts';

export const namesItselfRight = {
  id: 'names-itself-right',
  severity: 'warning',
  tags: ['continuity', 'wording'],
  title: '文中的自称和标题一致',
  source: 'practice',
  basis: '实务：标题是“工作安排”的，文中写“本安排”',
  why: '换了标题写法，文中的“本要点”“本安排”常忘了改。只看“本要点”“本安排”“本方案”，书名号里的不看。',
  reads: 'facts',
  wrong: { structure: { titleForm: 'year-place-arrangement' }, tail: '各单位要对照本要点抓好落实。' },
  right: { structure: { titleForm: 'year-place-arrangement' }, tail: '各单位要对照本安排抓好落实。' },
  check: ({ title, structure }, { manuscript }) => {
    const words = title ?? titlePieces(structure?.titleForm ?? 'place-year-points', { place: '', year: '' }).join('');
    const [own] = /(?:要点|安排|方案)$/u.exec(words) ?? [];
    if (own === undefined) return [];
    return manuscript.written.flatMap(({ path, text }) =>
      [...text.matchAll(/本(?:要点|安排|方案)/gu)].flatMap(({ 0: found, index }) => {
        if (found === `本${own}`) return [];
        const message = `标题是“${own}”，文中写“${found}”`;
        return [placeSpot(path, { start: index, end: index + found.length, message })];
      }),
    );
  },
} satisfies PartRule<KeyPoints>;
