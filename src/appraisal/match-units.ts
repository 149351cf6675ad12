/** A paper by what tells whose it is: the unit that it names itself, and its path. */
export interface Named {
  readonly unit?: string | undefined;
  readonly file: string;
}

/** The unit of a list that a paper is of; undefined where it is of none, or of two as likely. */
export function unitOf({ unit, file }: Named, units: readonly string[]): string | undefined {
  const own = unit === undefined ? '' : keyOf(unit);
  const byName = own === '' ? undefined : only(units, (key) => (key === own ? 2 : isShort(key, own) ? 1 : 0));
  if (byName !== undefined) return byName;
  const path = keyOf(file);
  const inPath = only(units, (key) => fitnessIn(path, key));
  return inPath !== undefined && keyOf(inPath).length >= own.length ? inPath : undefined;
}

/** How a name is held against another: blanks and 人民政府 make none another. */
export function keyOf(name: string): string {
  return name.replaceAll(/[\s\u3000]|人民政府(?:办公室)?/gu, '');
}

/** The best of the units; undefined where none will do, or two as well. */
function only(units: readonly string[], fitness: (key: string) => number): string | undefined {
  let [best, most, isShared]: [string | undefined, number, boolean] = [undefined, 0, false];
  for (const unit of units) {
    const fit = fitness(keyOf(unit));
    if (fit > most) [best, most, isShared] = [unit, fit, false];
    else if (fit > 0 && fit === most) isShared = true;
  }
  return isShared ? undefined : best;
}

/** 司法局 for 云岭县司法局, or the other way round. */
function isShort(key: string, own: string): boolean {
  const [short, long] = key.length < own.length ? [key, own] : [own, key];
  return short.length > 1 && long.endsWith(short) && /[省市州县区旗镇乡]$/u.test(long.slice(0, -short.length));
}

/**
 * How well a path names a unit: its own name before that of its folder, the longer name before the shorter. A greater name that
 * begins so is another: 云岭县 does not stand in 云岭县司法局报告.
 */
function fitnessIn(path: string, key: string): number {
  const at = path.lastIndexOf(key);
  const end = at + key.length;
  if (key.length < 2 || at < 0) return 0;
  const isGreater = /^[\u4e00-\u9fff]{1,10}?(?:局|厅|委员会|办公室|镇|乡|街道|中心)/u.test(path.slice(end));
  return isGreater ? 0 : end * 100 + key.length;
}
