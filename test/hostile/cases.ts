import { strToU8, unzipSync, zipSync } from 'fflate';
import { checkForeign } from '../../src/check/check-foreign.ts';
import { withComments } from '../../src/comments/with-comments.ts';
import { UsageError } from '../../src/errors.ts';
import { rules } from '../../src/kinds/check.ts';
import { ForeignPaper } from '../../src/manuscript/foreign-paper.ts';
import { paperRules } from '../../src/paper-rules/index.ts';
import { readForeign } from '../../src/reader/read.ts';
import { setAnew } from '../../src/set-anew/set-anew.ts';
import { docxOf, filesOf, type Parts, p, r } from '../reader/make-docx.ts';
import { type Draw, drawFrom, mutatedBytes, mutatedParts } from '../reader/mutate.ts';
import { mutatedElements } from './mutate-elements.ts';
import { mutatedDirectory } from './mutate-zip.ts';

/** A report with something of all that a Word file may hold. */
const rich: Parts = {
  body: [
    p('云岭县人民政府2025年法治政府建设情况报告', '<w:jc w:val="center"/>', '<w:sz w:val="44"/>'),
    p('县委：'),
    p('一、主要举措和成效', '<w:pStyle w:val="1"/>'),
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${r('办理行政复议案件120件，其中申请人撤回12件。')}<w:ins w:author="a">${r('落实机制体制。')}</w:ins><w:r><w:footnoteReference w:id="2"/></w:r></w:p>`,
    `<w:p>${r('见')}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('表1')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
    `<w:tbl><w:tblGrid><w:gridCol w:w="100"/><w:gridCol w:w="100"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/><w:vMerge w:val="restart"/></w:tcPr>${p('项目')}</w:tc></w:tr><w:tr><w:tc>${p('复议')}</w:tc><w:tc>${p('12')}</w:tc></w:tr></w:tbl>`,
    p('附件：主要数据表'),
    p('云岭县人民政府'),
    p('2026年2月9日'),
    p('附件', '<w:pageBreakBefore/>'),
    '<w:sectPr><w:footerReference w:type="default" r:id="footer1"/><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>',
  ].join(''),
  styles:
    '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="2"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:sz w:val="32"/></w:rPr></w:style>',
  numbering:
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%1）"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
  footnotes: `<w:footnote w:id="2">${p('注')}</w:footnote>`,
  comments: `<w:comment w:id="1" w:author="a">${p('改')}</w:comment>`,
  footer1: `<w:p><w:fldSimple w:instr="PAGE">${r('1')}</w:fldSimple></w:p>`,
};
const plain: Parts = {
  body: ['情况报告', '一、举措', '（一）强化监督。落实。', '云岭县司法局', '2026年2月9日']
    .map((text) => p(text))
    .join(''),
};

const ways: readonly ((draw: Draw) => Uint8Array)[] = [
  (draw) => mutatedBytes(docxOf(rich), draw),
  (draw) => mutatedBytes(zipSync(filesOf(rich), { level: 0 }), draw),
  (draw) => mutatedParts(filesOf(rich), draw),
  (draw) => mutatedParts(filesOf(plain), draw),
  (draw) => mutatedParts(unzipSync(mutatedParts(filesOf(rich), draw)), draw),
  (draw) => mutatedElements(filesOf(rich), draw),
  (draw) => mutatedElements(filesOf(plain), draw),
  (draw) => mutatedElements(filesOf(rich), draw),
  (draw) => mutatedDirectory(docxOf(rich), draw),
  (draw) => mutatedBytes(strToU8('<html><body><table><tr><td>甲<p>一、举措<p>（一）正文&nbsp;<b>粗</body>'), draw),
];

/** The file of a number: the same on every machine. */
export function hostileFile(seed: number, number: number): Uint8Array {
  const draw = drawFrom(seed + number * 7919);
  return (ways[number % ways.length] ?? mutatedPlain)(draw);
}

function mutatedPlain(draw: Draw): Uint8Array {
  return mutatedBytes(docxOf(plain), draw);
}

/**
 * What all that this tool does with a file of another program comes to: `read`, to be converted, or the sentence that refuses it.
 * Anything else is thrown on.
 */
export function treat(bytes: Uint8Array): string {
  try {
    const document = readForeign(bytes);
    if ('convert' in document) return 'convert';
    const paper = new ForeignPaper(document);
    const found = checkForeign(paper, [...rules, ...paperRules]);
    const comments = found.map(({ path, span, message }) => ({ path, ...(span ? { span } : {}), text: [message] }));
    if (document.format === 'docx') {
      said(() => setAnew(paper));
      said(() => withComments(bytes, comments, { author: 'fazhi' }));
    }
    return 'read';
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
}

function said(work: () => unknown): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
  }
}
