import type { WordRule } from '../../check/rule.ts';
import type { Finding } from '../../diagnostic.ts';
import { sumsAgain } from '../../domain/figures/again/sums-again.ts';
import { ToldAgain } from '../../domain/figures/again/told-again.ts';
import {
  complementsIn,
  isLikelySame,
  type RegisteredFigure,
  registeredFigures,
} from '../../domain/figures/register.ts';
import type { Manuscript } from '../../manuscript/manuscript.ts';

interface Placed {
  readonly figure: RegisteredFigure;
  readonly path: string;
  readonly paragraph: number;
}

export const quantityToldAlike = {
  id: 'quantity-told-alike',
  severity: 'warning',
  tags: ['figures'],
  title: '同一个数在各处要一样',
  source: 'regulation',
  basis: '《党政机关公文处理工作条例》第十九、二十条（内容准确）',
  why: '几个单位供稿，同一件事会写出两个数：前面人民调解委员会216个，后面218个。单位、所说的东西相同，两个数又很接近或者数字颠倒的才提；说的是其中一部分、某个乡镇、上年、半年的不提。',
  reads: 'manuscript',
  wrong: { text: ['全县建立人民调解委员会216个。', '依托218个人民调解委员会排查纠纷。'] },
  right: { text: ['全县建立人民调解委员会216个。', '依托216个人民调解委员会排查纠纷。'] },
  check: (manuscript) => {
    const findings = byNouns(manuscript);
    const marked = new Set(findings.map(({ path, span }) => `${path} ${span?.start}`));
    const others = [...byWords(manuscript), ...bySums(manuscript)];
    return [...findings, ...others.filter(({ path, span }) => !marked.has(`${path} ${span?.start}`))];
  },
} satisfies WordRule;

function byNouns(manuscript: Manuscript): Finding[] {
  /** By what is counted, when and whose: the first figure that each noun stands by. */
  const first = new Map<string, Map<string, Placed>>();
  const spoken = new Set<string>();
  return manuscript.sentencesWithFigures.flatMap(({ path, found, spanOf }, paragraph) =>
    found
      .flatMap((sentence) => [...registeredFigures(sentence), ...complementsIn(sentence)])
      .flatMap((figure): Finding[] => {
        const group = `${figure.counted} ${figure.work} ${figure.limits}`;
        const known = first.get(group) ?? new Map<string, Placed>();
        first.set(group, known);
        const own = { figure, path, paragraph };
        let [noun, other]: [string?, Placed?] = [];
        for (const one of figure.nouns) {
          const before = known.get(one);
          if (!before) known.set(one, own);
          else if (before !== own && !other) [noun, other] = [one, before];
        }
        if (!other || other.paragraph === paragraph || other.figure.value === figure.value) return [];
        const { value, written } = other.figure;
        const isSpoken = spoken.has(`${group} ${noun}`);
        if (figure.limits.includes('有限') || isSpoken || !isLikelySame(value, figure.value, figure.isRate)) return [];
        spoken.add(`${group} ${noun}`);
        const thing = `${figure.work}${noun}`.replace('易程序', '简易程序');
        const place = manuscript.placeOf(other.path);
        const message = `“${thing}”这里写${figure.written}，${place || '前面'}写${written}，请核对`;
        return [{ path, span: spanOf(figure.start, figure.end), message }];
      }),
  );
}

/** Figures whose words stand around another in another paragraph, a slip of the pen away from it. */
function byWords(manuscript: Manuscript): Finding[] {
  const again = new ToldAgain();
  const paths = manuscript.sentencesWithFigures.map(({ path }) => path);
  return manuscript.sentencesWithFigures.flatMap(({ path, found, spanOf }, paragraph) =>
    found.flatMap((sentence) =>
      sentence.told.flatMap((figure): Finding[] => {
        const other = again.meet(paragraph, sentence, figure);
        if (!other) return [];
        const { start, end, lead, tail } = figure;
        const thing = lead.slice(-8) || tail.slice(0, 8);
        const written = sentence.text.slice(start, end);
        const theirs = other.sentence.text.slice(other.figure.start, other.figure.end);
        const place = manuscript.placeOf(paths[other.paragraph] ?? '') || '前面';
        const message = `“${thing}”这里写${written}，${place}写${theirs}，请核对`;
        return [{ path, span: spanOf(sentence.start + start, sentence.start + end), message }];
      }),
    ),
  );
}

/** Totals that the parts told in another paragraph do not make. */
function bySums(manuscript: Manuscript): Finding[] {
  const placed = manuscript.sentencesWithFigures;
  const sentences = placed.flatMap(({ found }, paragraph) => found.map((sentence) => ({ paragraph, sentence })));
  return sumsAgain(sentences).flatMap(({ paragraph, sentence, total, other, reckoning }) => {
    const at = placed[paragraph];
    if (!at) return [];
    const written = sentence.text.slice(total.start, total.end);
    const place = manuscript.placeOf(placed[other]?.path ?? '') || '别处';
    const message = `这里写${written}，${place}各数相加：${reckoning}，请核对`;
    return [{ path: at.path, span: at.spanOf(sentence.start + total.start, sentence.start + total.end), message }];
  });
}
