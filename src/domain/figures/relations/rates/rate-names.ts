import type { ToldFigure } from '../../told/told-figure.ts';

const rateName =
  /([\p{Script=Han}]{1,6})(?:率|比例|度)(?:为|是|约|达|达到|仅|仅为|只有|高达|超过|高于|突破|不足|低于|不低于|在)?$/u;
/** What is counted in the words of a rate when it is told by other words. */
const meanings: Readonly<Record<string, RegExp>> = {
  办结: /办结|审结|结案|办理完/u,
  结案: /结案|审结|办结/u,
  满意: /满意/u,
  败诉: /败诉/u,
  合格: /(?<!不)合格/u,
  通过: /通过/u,
  整改: /整改|销号/u,
  销号: /销号|整改/u,
  纠错: /纠错|纠正|撤销/u,
  化解: /化解/u,
  出庭: /出庭/u,
  出庭应诉: /出庭/u,
  参学: /实学|实际参|参学/u,
  参考: /实际参|参考|实考/u,
  参检: /参加|参检/u,
  参训: /实际参|参训|实训/u,
  覆盖: /覆盖|设立|建成|配备|完成|有/u,
  配备: /配备|覆盖|有/u,
  调解成功: /成功|达成/u,
  成功: /成功|达成/u,
  调解: /达成|调解成功|成功/u,
  调解和解: /调解和解|和解/u,
  采纳: /采纳|采用/u,
  公示: /公示/u,
  确认: /确认/u,
  问题发现: /发现问题|问题/u,
  回复: /回复|答复/u,
  答复: /答复|回复/u,
  办复: /办复|答复|办结/u,
  履行: /履行/u,
  审核通过: /通过/u,
  审核: /审核/u,
};

/** The words before 率; of 由60%提高到85% they stand before the first. */
export function nameOf(rate: ToldFigure, before: ToldFigure | undefined): string | undefined {
  if (rate.role !== 'to') return rateName.exec(rate.lead)?.[1];
  return before?.unit === '%' ? rateName.exec(before.lead.replace(/(?:由|从)[^由从]{0,8}$/u, ''))?.[1] : undefined;
}

/** The longest known word that the name of a rate ends with. */
export function keyOf(name: string): string | undefined {
  return Object.keys(meanings)
    .filter((one) => name.endsWith(one))
    .toSorted((a, b) => b.length - a.length)[0];
}

/** Whether a count is the one that a rate of this name tells of: 办结1208件 of 办结率. */
export function isNamed({ lead, tail }: ToldFigure, name: string): boolean {
  const key = keyOf(name);
  const meant = key === undefined ? undefined : meanings[key];
  const own = lead.slice(-14);
  const found = meant?.exec(own);
  if (found && /(?:未|不|应|逾期|没有)$/u.test(own.slice(0, found.index))) return false;
  if (meant) return found !== null || meant.test(tail.slice(0, 8));
  const word = name.slice(-2);
  return word.length === 2 && (own.includes(word) || tail.slice(0, 10).includes(word)) && !own.includes(`未${word}`);
}

/** Letters that stand in the names of too many rates to tell one from another. */
const common = /行政|执法|事项|案件|工作|比例|[的为了在已被县市区总数量体占]/gu;

/** Whether a count is spoken of with a letter of a rate's name: 到庭41件 of 出庭应诉率. */
export function sharesLetters({ lead, tail }: ToldFigure, name: string): boolean {
  const around = lead.slice(-14) + tail.slice(0, 10);
  if (/(?:未|不|逾期|没有)[^，,]{0,6}$/u.test(lead.slice(-10))) return false;
  return [...name.slice(-4).replace(common, '')].some((letter) => around.includes(letter));
}
