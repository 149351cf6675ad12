import type { WordRule } from '../../check/rule.ts';
import { amountOf } from '../../domain/figures/figures.ts';
import type { Indicator } from '../../domain/figures/indicator.ts';
import { plainNumber } from '../../domain/figures/plain-number.ts';
import { readQuantities } from '../../domain/figures/quantities.ts';
import { signsOfWords } from '../../domain/text/signs.ts';
import type { Spot } from '../spots.ts';
import { writtenSpots } from '../written-spots.ts';

/** A name shorter than this says too little of what is counted. */
const shortest = 4;
/** What may stand before a name when the whole authority's figure is meant; 14个乡镇持证执法人员 is another figure. */
const ownWord =
  /(?:^|[，,、；;。：:]|收到|接到|受理|办理|完成|开展|组织|举办|举行|现有|全年|审结|审核|化解|实施|发布|共|全[省市县区]|我[省市县区局])$/u;
const otherYear = /上年|去年|(?:上|下)半年|季度|其中|20\d\d年/u;

export const figureAgreesWithIndicator = {
  id: 'figure-agrees-with-indicator',
  severity: 'warning',
  tags: ['figures'],
  title: '打在正文里的数字须与“数据”里的一致',
  source: 'practice',
  basis: '实务：一处填数，处处一致',
  why: '正文写着数据的全名，后面的数字单位相同、数目不同才提；写上年、半年、其中的，说的是乡镇、部门的，正好是上年数的，都不提。名称少于四个字的不看。',
  reads: 'manuscript',
  wrong: { indicators: [{ name: '行政复议申请', value: 196, unit: '件' }], text: ['收到行政复议申请195件。'] },
  right: { indicators: [{ name: '行政复议申请', value: 196, unit: '件' }], text: ['收到行政复议申请196件。'] },
  check: (manuscript) => {
    const { figures } = manuscript;
    const named = [...figures.values()].filter(({ name, approx }) => name.length >= shortest && !approx);
    const names = signsOfWords(named.map(({ name }) => name));
    return writtenSpots(manuscript, names, (text) => spots(text, named, (name) => amountOf(figures, name)));
  },
} satisfies WordRule;

function spots(text: string, named: readonly Indicator[], amount: (name: string) => number | undefined): Spot[] {
  return readQuantities(text).flatMap(({ start, end, value, unit, exact }) => {
    if (!exact) return [];
    const before = text.slice(Math.max(0, start - 24), start);
    const told = named.filter(
      (one) => (one.unit ?? '') === unit && /^(?:案件|事项)?(?:共|为|达|达到)?$/u.test(after(before, one.name)),
    );
    const [meant] = told.toSorted((a, b) => b.name.length - a.name.length);
    if (!meant || otherYear.test(before)) return [];
    const right = amount(meant.name);
    if (right === undefined || value === right || value === meant.previous) return [];
    return [
      { start, end, message: `这里写${text.slice(start, end)}，“数据”里“${meant.name}”是${plainNumber(right)}${unit}` },
    ];
  });
}

/** What stands between a name and the end of a text; something no figure follows when the name is not there, or is another's. */
function after(text: string, name: string): string {
  const at = text.lastIndexOf(name);
  return at === -1 || !ownWord.test(text.slice(0, at)) ? '无' : text.slice(at + name.length);
}
