import { UsageError } from '../../errors.ts';

/** The text of a file that someone wrote; throws a UsageError when it is no UTF-8, before its words are mangled. */
export function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError('文件不是 UTF-8 编码，请另存为 UTF-8 编码后再试');
  }
}
