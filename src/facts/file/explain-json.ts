import { type ParseError, parse } from 'jsonc-parser';

/** ParseErrorCode of jsonc-parser, in the words of someone who mends the file by hand. */
const problems: Record<number, string> = {
  1: '这里的字符不该出现',
  2: '数字的写法不对',
  3: '这里应当是一项的名称（要加双引号）',
  4: '这里缺少内容',
  5: '这里缺少冒号',
  6: '这里缺少逗号',
  7: '这里缺少右花括号 }',
  8: '这里缺少右方括号 ]',
  9: '内容已经结束，后面还有多余的字符',
  10: '不能写注释',
  11: '注释没有结束',
  12: '文字没有结束，缺少右双引号',
  13: '数字没有写完',
  14: '\\u 后面要有四位十六进制数字',
  15: '反斜杠后面的字符不对',
  16: '这里有不可见字符或换行',
};

/** The text ends in the middle of a line that begins a string; of two mistakes nobody knows which was made. */
const brokenLine = '这段文字到行末还没有结束：缺少右双引号，或者文字中间换了行（一段文字写在一行里）';
const stringWithoutEnd = 12;

/** What is wrong with a text that is no JSON, at which line and column; nothing where that is not known. */
export function explainJson(json: string): string {
  const [first] = syntaxErrors(json);
  if (!first) return '';
  const before = json.slice(0, first.offset).split('\n');
  const column = [...(before.at(-1) ?? '')].length + 1;
  const isBroken = first.error === stringWithoutEnd && json.indexOf('\n', first.offset) >= 0;
  const problem = isBroken ? brokenLine : (problems[first.error] ?? '写法不对');
  return `：第${before.length}行第${column}列，${problem}`;
}

function syntaxErrors(json: string): ParseError[] {
  const errors: ParseError[] = [];
  try {
    parse(json, errors, { disallowComments: true });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return errors;
}
