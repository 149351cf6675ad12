/** Words with two accepted spellings; one report keeps to one. Add a line: the spellings, the better one first. */
export const spellings: readonly (readonly [better: string, other: string])[] = [
  ['作出', '做出'],
  ['制定', '制订'],
  ['唯一', '惟一'],
  ['图像', '图象'],
];
