import { headingOrdinal, listOrdinal } from '../../../domain/report/ordinals.ts';
import { shorten } from '../../../domain/text/shorten.ts';
import { arrange } from '../../../facts/order/arrangement.ts';
import type { WholeCut } from '../../../filling/filling-kind.ts';
import type { Experience } from '../facts.generated.ts';
import { factsKind } from '../facts-kind.ts';
import type { Practices } from './read-sections.ts';

/** The account as it was read, as an outline on screen, and the question whether it is to be taken so. */
export function wholeText(facts: Experience, notes: readonly string[]): Pick<WholeCut, 'says' | 'question'> {
  const { title, byline, opening, practices, results, insights, ending } = facts;
  const arranged = arrange(factsKind, facts);
  const front: readonly (readonly [string, string | undefined])[] = [
    ['正标题', [title?.first, title?.second].filter(Boolean).join('　')],
    ['副标题', title?.subtitle],
    ['署名', byline],
    ['开头', opening && `${opening.paragraphs?.length}段`],
  ];
  const parts = arranged.flatMap(({ part, heading }, index) => {
    const level = heading === undefined ? 1 : 2;
    const below = part === 'insights' ? insightLines(insights) : sectionLines({ practices, results }[part], level);
    return [...(heading === undefined ? [] : [`  ${headingOrdinal(1, index + 1)}${heading}`]), ...below];
  });
  const lines = [
    ...front.flatMap(([name, words]) => (words ? [`  ${name}：${words}`] : [])),
    ...parts,
    ...(ending ? [`  结束语：${ending.paragraphs?.length}段`] : []),
    ...notes.map((note) => `  注意：${note}`),
  ];
  const counts = [
    ...(title?.first ? ['标题'] : []),
    ...(opening ? [`开头${opening.paragraphs?.length}段`] : []),
    ...(practices ? [`做法${practices.sections?.length ?? 0}条`] : []),
    ...(results ? [`成效${results.sections?.length ?? 0}条`] : []),
    ...(insights ? [`体会${insights.list?.length ?? 0}条`] : []),
    ...(ending ? ['结束语'] : []),
  ];
  return { says: [...lines, ''].join('\n'), question: `识别出${counts.join('、')}，是否按此拆分？` };
}

function sectionLines(told: Practices | undefined, level: 1 | 2): string[] {
  let headed = 0;
  return (told?.sections ?? []).map(({ heading, paragraphs = [], items = [] }) => {
    if (heading === undefined) return `     ${shorten(paragraphs[0] ?? items[0]?.intro ?? '', 30)}`;
    headed += 1;
    return `     ${headingOrdinal(level, headed)}${shorten(heading, 40)}`;
  });
}

function insightLines({ list = [] }: Experience['insights'] = {}): string[] {
  return list.map(
    ({ heading, lead, text }, index) =>
      `     ${heading ? headingOrdinal(2, index + 1) : listOrdinal(index, list.length)}${shorten(heading ?? lead ?? text, 30)}`,
  );
}
