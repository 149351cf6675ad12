/** Takes a target for a facts file; says why not when another file's report has taken it. */
export type Claim = (target: string, file: string) => string | undefined;

/**
 * The targets of one batch, each given once. Names that differ in case only are one, since they are on Windows, where most
 * of these files will be opened.
 */
export function claims(): Claim {
  const taken = new Map<string, string>();
  return (target, file) => {
    const name = target.normalize().toLowerCase();
    const first = taken.get(name);
    if (first !== undefined) return `${target}：本次已生成过同名文件，未再生成（先生成的是 ${first}）`;
    taken.set(name, file);
    return undefined;
  };
}
