import type { Level } from '../editions/edition.ts';

/** Units below an authority, by its level; its party committee, congress, courts and their offices stand beside it. */
const below: Record<Level, RegExp> = {
  province: /^各|^省直|(?:市|州|盟|地区)(?:委|政府|人民政府)$|^省.*(?:厅|局)$/u,
  city: /^各|^市直|(?:县|区|旗)(?:委|政府|人民政府)$|^市.*局$|(?:镇|乡|街道)(?:办事处|人民政府|党委|政府)?$/u,
  county: /^各|^[县区市旗]直|^[县区市旗].*局$|(?:镇|乡|街道)(?:办事处|人民政府|党委|政府)?$|村民?委员会$|社区$/u,
  township: /^各|村民?委员会$|村$|社区(?:居民委员会)?$|站所?$/u,
  department: /^各|^局属|(?:科|股|室|所|队|站)$/u,
};

/** Whether a unit stands under an authority of this level; own departments are known by the authority's own prefix 县、市. */
export function isSubordinate(unit: string, level: Level, ownPrefix: string | undefined): boolean {
  const bureau = /(?:厅|局)$/u.test(unit);
  if (bureau && (level === 'department' || unit[0] !== ownPrefix)) return /^各/u.test(unit);
  return below[level].test(unit);
}
