import type { PaperRule } from '../check/paper-rule.ts';
import type { Finding } from '../diagnostic.ts';
import { familyOf, isSet, lookOf, mainText, pathOf, sizeName } from './look.ts';

export const documentNumberPlace = {
  id: 'document-number-place',
  severity: 'warning',
  tags: ['typesetting', 'elements'],
  title: '发文字号居中，有签发人的居左',
  source: 'national-standard',
  basis: 'GB/T 9704—2012 7.2.5、7.2.6（必须）',
  why: '发文字号居中；上行文居左空一字，与签发人同一行。签发人姓名用3号楷体。',
  reads: 'paper',
  check: (paper, { fonts }) => {
    if (!isSet(paper)) return [];
    const header = mainText(paper, 'header');
    const isSigned = header.some(({ text }) => /签发人/u.test(text));
    return header.flatMap((entry): Finding[] => {
      const { text, paragraph, end } = entry;
      const isNumber = /[〔[（(]20\d\d[〕\]）)] ?\d+号$/u.test(text.trim());
      const isOff = isNumber && !isSigned && paragraph.format.alignment !== 'center' && !/^\s/u.test(text);
      const signed = text.search(/签发人[：:]/u);
      const { family, font, sizePt } = lookOf(paragraph, signed + 4, end);
      const right = familyOf(fonts.levelTwo);
      const isWrong = signed >= 0 && family !== undefined && (family !== right || (sizePt ?? size) !== size);
      return [
        ...(isOff ? ['发文字号没有居中'] : []),
        ...(isWrong ? [`签发人姓名是${sizeName(sizePt)}${font ?? ''}，应为3号${right}`] : []),
      ].map((message) => ({ path: pathOf(entry), message }));
    });
  },
} satisfies PaperRule;

const size = 16;
