import { UsageError } from '../../errors.ts';

/** No file of ours goes half as deep; what reads one goes down a call for each group within a group, and calls have an end. */
const deepest = 100;

/** Throws a UsageError for a value whose groups and lists stand in each other deeper than any file of ours goes. */
export function refuseDeep(value: unknown): void {
  let level = groupsIn([value]);
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth >= deepest) throw tooDeep();
    level = level.flatMap((group) => groupsIn(Object.values(group)));
  }
}

/** What is said of such a value, and of a text that cannot even be gone through. */
export function tooDeep(): UsageError {
  return new UsageError(
    `括号一层套一层，超过了${deepest}层，读不了：本工具的文件没有这样写的，请核对方括号、花括号是不是多写了，或者选错了文件`,
  );
}

function groupsIn(values: readonly unknown[]): object[] {
  return values.filter((one): one is object => typeof one === 'object' && one !== null);
}
