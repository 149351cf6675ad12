import { UsageError } from '../errors.ts';
import { ZipError, type ZipProblem } from '../zip/zip-error.ts';

/** Why a file is not read, in a sentence that goes behind its name. */
const reasons = {
  empty: '文件是空的，没有内容',
  tooLarge: '文件太大（超过 100 MB），没有读',
  damaged: '文件已损坏，读不出来；请用 WPS 或 Word 打开，另存为 .docx 后再试',
  large: '文件解开以后文字部分太大（超过 16 MB），不像正常的公文，没有读',
  many: '文件里的部件太多（超过 5000 个），不像正常的公文，没有读',
  deep: '文件里的内容套得太深，不像正常的公文，没有读',
  crowded: '文件里的内容太多（超过 25 万处），不像正常的公文，没有读',
  declared: '文件里带有自行定义的内容（DTD），可能有害，没有读',
  encrypted: '文件加了打开密码，请先在 WPS 或 Word 里取消密码，另存后再试',
  unknownPacking: '文件用了不认识的压缩方法，请用 WPS 或 Word 打开，另存为 .docx 后再试',
  macros: '这是带宏的 Word 文件，可能有害，没有读；请另存为不带宏的 .docx',
  noDocument: '这是压缩文件，里面没有 Word 文档的正文；请给出 .docx 文件',
  excel: '这是 Excel 工作簿，不是文稿；请给出 Word 文件',
  slides: '这是演示文稿（PPT），不是文稿；请给出 Word 文件',
  pdf: '这是 PDF，读不出段落和格式，未检查，请索取 Word 版',
  ofd: '这是 OFD 版式文件，读不出段落和格式，未检查，请索取 Word 版',
  picture: '这是图片，未检查，请索取 Word 版',
  mht: '这是 .mht 网页存档，请在浏览器里打开，另存为“网页，仅 HTML”后再试',
  archive: '这是压缩包，请解压后给出里面的 Word 文件',
  program: '这是程序或者别的二进制文件，不是文稿',
  json: '这是 JSON 文件，不是文稿',
  unreadableText: '认不出这个文件的文字编码，请另存为 UTF-8 编码的文本，或者 .docx',
} as const;

export type Refusal = keyof typeof reasons;

/** The error that a file is refused with. */
export function refusal(reason: Refusal): UsageError {
  return new UsageError(reasons[reason]);
}

const ofZip: Readonly<Record<ZipProblem, Refusal>> = {
  damaged: 'damaged',
  large: 'large',
  many: 'many',
  encrypted: 'encrypted',
  'unknown-packing': 'unknownPacking',
};

/** Does what is to be done with a zip; what the zip cannot give is said in Chinese. */
export function inZip<Value>(work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    if (error instanceof ZipError) throw refusal(ofZip[error.problem]);
    throw error;
  }
}
