import { UsageError } from '../errors.ts';
import { type Convertible, convertible, readForeign } from '../reader/read.ts';
import type { ReadDocument } from '../reader/read-document.ts';
import { convert } from './office.ts';

/** The endings by which LibreOffice takes a file for what it is, whatever it is called. */
const endings: Readonly<Record<Convertible, string>> = {
  rtf: 'rtf',
  'word-97': 'doc',
  'word-2003-xml': 'xml',
  odt: 'odt',
};

/** A page of an office takes a second; what takes a minute hangs. */
const seconds = 60;

/** A document that was read, and by what way it was had. */
export interface ForeignFile {
  readonly document: ReadDocument;
  /** The kind of file that LibreOffice made a Word file of. */
  readonly converted?: string;
}

/** Reads a file of another program, by way of LibreOffice where it must be converted. Throws a UsageError where it cannot be read. */
export async function readForeignFile(bytes: Uint8Array): Promise<ForeignFile> {
  const read = readForeign(bytes);
  if (!('convert' in read)) return { document: read };
  const kind = convertible[read.convert];
  const made = readForeign(
    await convert({
      bytes,
      from: endings[read.convert],
      to: 'docx',
      format: 'docx:MS Word 2007 XML',
      seconds,
      absent: `这是${kind}，要先由 LibreOffice 转换才能读：请安装 LibreOffice，或者用环境变量 FAZHI_SOFFICE 写明 soffice 在哪里；也可以在 WPS 里打开，另存为 .docx 再试`,
      failed: `这是${kind}，LibreOffice 没有转成 .docx，请在 WPS 里打开，另存为 .docx 再试`,
    }),
  );
  if ('convert' in made) throw new UsageError(`这是${kind}，没有转成 .docx，请在 WPS 里打开，另存为 .docx 再试`);
  return { document: made, converted: kind };
}
