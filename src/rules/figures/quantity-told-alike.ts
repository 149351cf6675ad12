import type { WordRule } from '../../check/rule.ts';
import type { Finding } from '../../diagnostic.ts';
import {
  complementsIn,
  isLikelySame,
  type RegisteredFigure,
  registeredFigures,
} from '../../domain/figures/register.ts';

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
          if (figure.limits.includes('有限') || isSpoken || !isLikelySame(value, figure.value, figure.isRate))
            return [];
          spoken.add(`${group} ${noun}`);
          const thing = `${figure.work}${noun}`.replace('易程序', '简易程序');
          const place = manuscript.placeOf(other.path);
          const message = `“${thing}”这里写${figure.written}，${place || '前面'}写${written}，请核对`;
          return [{ path, span: spanOf(figure.start, figure.end), message }];
        }),
    );
  },
} satisfies WordRule;
