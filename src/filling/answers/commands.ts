/** What a clerk may say instead of an answer; always there, in every question. */
export const commandWords = {
  help: '说明',
  back: '上一题',
  undo: '撤销',
  skip: '跳过',
  pending: '暂缺',
  unverified: '待核实',
  verified: '已核实',
  none: '不涉及',
  contents: '目录',
  reuse: '沿用',
  edit: '编辑',
} as const;

export type Command = keyof typeof commandWords;

/** The line that ends a long text: /完; the key for / gives 、 or ／ while a Chinese input method is on. */
export function isEnd(line: string): boolean {
  return /^[/／、]完$/u.test(line.trim());
}

/** The command that a line is, or undefined when it is text: /上一题, ／暂缺, ？. */
export function readCommand(line: string): Command | undefined {
  const text = line.trim();
  if (text === '?' || text === '？') return 'help';
  const word = /^[/／、](.+)$/u.exec(text)?.[1];
  return (Object.keys(commandWords) as Command[]).find((command) => commandWords[command] === word);
}

/** The line under a question that says what can be done besides answering. */
export const commandHint = '？说明　/上一题　/撤销　/跳过　/暂缺　/待核实　/不涉及　/目录';
