/** Words with two accepted spellings; one report keeps to one. Add a line: the spellings, the better one first. */
export const spellings: readonly (readonly [better: string, other: string])[] = [
  ['作出', '做出'],
  ['制定', '制订'],
  ['唯一', '惟一'],
  ['图像', '图象'],
];

/** Words that sound alike and mean two things; a text that holds both is worth a look. Add a line: the words, and what each means. */
export const lookalikes: readonly (readonly [one: string, other: string, meaning: string])[] = [
  ['督察', '督查', '法治建设方面用“督察”，政府工作落实方面用“督查”'],
];
