import { UsageError } from '../../errors.ts';
import { decodeText } from './decode-text.ts';
import { explainJson } from './explain-json.ts';
import { refuseDeep } from './refuse-deep.ts';
import { type NameKey, refuseTwice } from './refuse-twice.ts';

/**
 * Reads JSON text, or the bytes of a file that holds it. A leading byte order mark, which Windows Notepad writes, is passed
 * over. Throws a UsageError that says what is wrong at which line and column; also for a key that stands twice in one group,
 * of which JSON would keep the last and drop the first without a word, and for
 * groups within groups without end.
 */
export function parseJson(content: string | Uint8Array, nameKey: NameKey = () => undefined): unknown {
  const text = typeof content === 'string' ? content : decodeText(content);
  const json = text.startsWith('\ufeff') ? text.slice(1) : text;
  if (json.trim() === '') throw new UsageError('文件是空的，没有内容');
  const value = read(json);
  refuseDeep(value);
  refuseTwice(json, value, nameKey);
  return value;
}

function read(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new UsageError(`不是有效的 JSON 文件${explainJson(json)}`);
  }
}
