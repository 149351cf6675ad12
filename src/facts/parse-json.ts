import { type ParseError, parse, visit } from 'jsonc-parser';
import { UsageError } from '../errors.ts';
import { pointerStep } from '../schema/schema.ts';
import { decodeText } from './decode-text.ts';

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

/** What a key is called, by its JSON pointer. */
export type NameKey = (pointer: string) => string | undefined;

/**
 * Reads JSON text, or the bytes of a file that holds it. A leading byte order mark, which Windows Notepad writes, is passed
 * over. Throws a UsageError that says what is wrong at which line and column; also for a key that stands twice in one group,
 * of which JSON would keep the last and drop the first without a word.
 */
export function parseJson(content: string | Uint8Array, nameKey: NameKey = () => undefined): unknown {
  const text = typeof content === 'string' ? content : decodeText(content);
  const json = text.startsWith('\ufeff') ? text.slice(1) : text;
  if (json.trim() === '') throw new UsageError('文件是空的，没有内容');
  const value = read(json);
  if (namesWritten(json) !== namesIn(value)) refuseTwice(json, nameKey);
  return value;
}

function read(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new UsageError(`不是有效的 JSON 文件${explain(json)}`);
  }
}

/** How many names a JSON text writes at most: each stands before a colon, with space between them or none. */
function namesWritten(json: string): number {
  let names = 0;
  for (let at = json.indexOf(':'); at !== -1; at = json.indexOf(':', at + 1))
    if ('" \t\r\n'.includes(json.charAt(at - 1))) names += 1;
  return names;
}

/** How many names a value has in all its groups: so many as were written, unless one stood twice. */
function namesIn(value: unknown): number {
  let names = 0;
  const waiting = [value];
  while (waiting.length > 0) {
    const group = waiting.pop();
    if (typeof group !== 'object' || group === null) continue;
    const inner = Object.values(group);
    if (!Array.isArray(group)) names += inner.length;
    for (const one of inner) waiting.push(one);
  }
  return names;
}

/** The value is JSON; of one nested too deeply to be walked the schema says what is wrong. */
function refuseTwice(json: string, nameKey: NameKey): void {
  const groups: Map<string, number>[] = [];
  const refuse = (key: string, line: number, first: number, path: readonly (string | number)[]) => {
    const name = nameKey([...path, key].map(pointerStep).join(''));
    const called = name === undefined ? `“${key}”` : `“${name}”（${key}）`;
    throw new UsageError(`${called}写了两次：第${first}行和第${line}行，只能留一个，请删去另一个`);
  };
  try {
    visit(json, {
      onObjectBegin: () => void groups.push(new Map()),
      onObjectEnd: () => void groups.pop(),
      onObjectProperty: (key, _offset, _length, startLine, _character, pathSupplier) => {
        const first = groups.at(-1)?.get(key);
        if (first !== undefined) refuse(key, startLine + 1, first, pathSupplier());
        groups.at(-1)?.set(key, startLine + 1);
      },
    });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
}

function explain(json: string): string {
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
