/** Units of which either may stand for the other: people, bodies and places, rounds, cases. */
const alike = ['人 名 位', '个 家 所 处', '场 场次 次', '件 起 件次 宗'];

const kinds = new Map(alike.flatMap((units) => units.split(' ').map((unit) => [unit, units] as const)));

/** What a unit counts: itself, or all that may stand for it. */
export function unitKind(unit: string): string {
  return kinds.get(unit) ?? unit;
}

/** Whether two units count the same things. */
export function isSameUnit(one: string, other: string): boolean {
  return one === other || unitKind(one) === unitKind(other);
}
