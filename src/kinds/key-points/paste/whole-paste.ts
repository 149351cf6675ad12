import { readLine } from '../../../domain/material/cut-lines.ts';
import { recipientNames } from '../../../domain/material/recipient-names.ts';
import { chineseNumber } from '../../../domain/report/ordinals.ts';
import { shorten } from '../../../domain/text/shorten.ts';
import type { Facts } from '../../../facts/facts.ts';
import type { WholeCut, WholePaste } from '../../../filling/filling-kind.ts';
import type { KeyPoints } from '../facts.generated.ts';
import { titlePieces } from '../title-forms.ts';
import { noticeText } from '../view/notice.ts';
import { cutNotice, type ReadNotice } from './read-notice.ts';
import { type ReadParts, readParts } from './read-parts.ts';
import { type ReadTitle, readTitle } from './read-title.ts';

/** What a web page puts around a paper. */
const chrome =
  /^(?:发布(?:日期|时间|机构)|(?:信息)?来源|索引号|字体|字号|浏览(?:次数|量)|点击(?:数|率|量)|打印本页|关闭窗口|分享到|作者|责任编辑|主题分类|公开(?:类别|方式)|有效性|生成日期|成文日期|发文日期|【)(?:[：:\s【]|$)/u;

/** How whole key points are pasted, with the notice that issues them or without. */
export const wholePaste: WholePaste = {
  at: '/parts',
  read: readWhole,
  uncut: (facts, paragraphs) => {
    const { parts = [] } = facts as KeyPoints;
    return { ...facts, parts: [...parts, { paragraphs: [...paragraphs] }] } as Facts;
  },
};

function readWhole(given: Facts, paragraphs: readonly string[]): WholeCut {
  const facts = given as KeyPoints;
  const lines = paragraphs.map((line) => line.trim()).filter((line) => line !== '' && !chrome.test(line));
  const ofPage = paragraphs.filter((line) => chrome.test(line.trim())).map((line) => `${line.trim()}（网页上的信息）`);
  const { notice, rest, leftOut } = cutNotice(lines);
  const { title, body: told } = takeTitle(rest, facts.authority);
  const { body, annexes } = cutAnnexes(told);
  const start = body.findIndex((line) => readLine(line).level !== undefined);
  const { opening, ...front } = readFront(start === -1 ? body : body.slice(0, start), notice !== undefined);
  const read = readParts(start === -1 ? [] : body.slice(start));
  const { reportYear, titleForm, place, title: own } = title;
  const taken: KeyPoints = {
    ...facts,
    ...(reportYear && { reportYear }),
    ...(own && { title: own }),
    ...(front.caption && { caption: front.caption }),
    structure: {
      ...facts.structure,
      form: notice ? 'notice' : 'alone',
      ...(titleForm && { titleForm }),
      ...(place && { place }),
      ...read.structure,
    },
    ...(opening && { opening }),
    parts: read.parts,
    ...(read.tail && { tail: read.tail }),
  };
  const whole = withNotice(taken, notice, front.mainRecipients, wordsOf(title));
  return {
    facts: whole as Facts,
    says: says(facts, title, notice, read),
    question: questionOf(read),
    leftOut: [...ofPage, ...leftOut, ...annexes.map((line) => `${line}（附件请在“数据和附件”里填写）`)],
  };
}

/** The first line that ends no sentence is the title, or two of them that make one in a known form together. */
function takeTitle(lines: readonly string[], authority: KeyPoints['authority']) {
  const [first = '', second = ''] = lines.map((line) => line.replace(/[\s　]/gu, ''));
  const isBare = (line: string) => line !== '' && [...line].length <= 40 && !/[。；：！？…，、;:,）)]$/u.test(line);
  if (!isBare(first) || readLine(first).level !== undefined) return { title: {} as ReadTitle, body: lines };
  const both = isBare(second) ? readTitle(first + second, authority) : {};
  if ('titleForm' in both) return { title: both, body: lines.slice(2) };
  return { title: readTitle(first, authority), body: lines.slice(1) };
}

/** What stands behind the body: 附件, and all that follows. */
function cutAnnexes(lines: readonly string[]) {
  const at = lines.findIndex((line) => /^附件(?:\d{0,2}|[一二三四五])(?:[：:].*)?$/u.test(line));
  return at === -1 ? { body: lines, annexes: [] } : { body: lines.slice(0, at), annexes: lines.slice(at) };
}

/** The lines between title and body: a caption in brackets, recipients of a paper that stands alone, the opening. */
function readFront(lines: readonly string[], hasNotice: boolean) {
  const left = [...lines];
  const caption = /^[（(].*[)）]$/u.test(left[0] ?? '') ? left.shift() : undefined;
  const isSentTo = !hasNotice && /^(?!现|根据|为).{2,60}[：:]$/u.test(left[0] ?? '');
  const mainRecipients = isSentTo ? recipientNames(left.shift() ?? '') : undefined;
  const last = left.at(-1) ?? '';
  const [, before = '', transition] =
    /^(.*[。！？])?(现(?:就|将|提出|作|对)[^。：]*(?:如下|安排)[^。：]*[：。])$/u.exec(last) ?? [];
  const paragraphs = transition === undefined ? left : [...left.slice(0, -1), ...(before === '' ? [] : [before])];
  const opening = {
    ...(paragraphs.length > 0 && { paragraphs }),
    ...(transition !== undefined && { transition }),
  };
  return {
    ...(caption && { caption }),
    ...(mainRecipients && { mainRecipients }),
    ...(Object.keys(opening).length > 0 && { opening }),
  };
}

/** The title in the words in which it will be printed. */
function wordsOf({ titleForm, title }: ReadTitle): (facts: KeyPoints) => string {
  return ({ reportYear, structure, authority }) =>
    title ??
    (titleForm
      ? titlePieces(titleForm, {
          place: structure?.place ?? (authority?.name ?? '').replace(/人民政府$/u, ''),
          year: String(reportYear ?? ''),
        }).join('')
      : '');
}

/** The facts with a notice, or with recipients of their own. */
function withNotice(
  facts: KeyPoints,
  notice: ReadNotice | undefined,
  mainRecipients: string[] | undefined,
  titleIn: (facts: KeyPoints) => string,
): KeyPoints {
  const issued = facts.editions?.issued ?? {};
  if (!notice) {
    if (!mainRecipients) return facts;
    return { ...facts, editions: { ...facts.editions, issued: { ...issued, mainRecipients } } };
  }
  const { sender, isQuoted, documentNumber, dateOfIssue, text } = notice;
  const recipients = notice.mainRecipients;
  const agencyCode = documentNumber?.agencyCode;
  const authority = { ...facts.notice?.authority, ...(sender && { name: sender }), ...(agencyCode && { agencyCode }) };
  return {
    ...facts,
    notice: { ...facts.notice, authority, ...(isQuoted ? {} : { titleForm: 'bare' }), ...saidBy(text, titleIn(facts)) },
    editions: {
      ...facts.editions,
      issued: {
        ...issued,
        ...(documentNumber && { documentNumber }),
        ...(recipients && { mainRecipients: recipients }),
        ...(dateOfIssue && { dateOfIssue }),
      },
    },
  };
}

type Notice = NonNullable<KeyPoints['notice']>;

/** What a notice says in the answers that make it, where they make it again letter for letter; otherwise its own words. */
function saidBy(text: string, title: string): Notice {
  if (text === '') return {};
  const [, approvedBy, agreed, request = ''] =
    /》已经?([^，》]{1,40}?)(同意|审议通过)，现印发给你们，(.+)$/u.exec(text) ?? [];
  const [, asked = ''] = /》印发给你们，(.+)$/u.exec(text) ?? [];
  const said: Notice = approvedBy
    ? { approvedBy, ...(agreed === '审议通过' && { approvalForm: 'passed' as const }), ...requestOf(request) }
    : requestOf(asked);
  return String(noticeText(said, title)) === text ? said : { text };
}

function requestOf(request: string): Pick<Notice, 'request'> {
  return request === '' || request === '请认真贯彻执行。' ? {} : { request };
}

function says(facts: KeyPoints, title: ReadTitle, notice: ReadNotice | undefined, read: ReadParts): string {
  const old = facts.parts?.length ?? 0;
  const { reportYear, titleForm } = title;
  const lines = [
    ...(notice ? [`印发通知：${notice.sender ?? '没有认出发文机关'}`] : []),
    ...(title.title ? [`标题：${title.title}（照样用）`] : titleForm ? [] : ['没有认出标题']),
    ...read.parts.flatMap(({ heading = '（没有标题的部分）', paragraphs = [], tasks = [] }, index) => [
      `${chineseNumber(index + 1)}、${heading}`,
      ...paragraphs.map((text) => `   ${shorten(text, 30)}`),
      ...tasks.map(({ heading: head, text = '' }) => `   ${head ?? shorten(text, 30)}`),
    ]),
    ...(read.tail ? [`收尾的话：${shorten(read.tail, 30)}`] : []),
    ...read.remarks,
    ...(reportYear && facts.reportYear && reportYear !== facts.reportYear
      ? [`标题写的是${reportYear}年，填报的是${facts.reportYear}年，拆分以后按${reportYear}年`]
      : []),
    ...(old > 0 ? [`原来填的 ${old} 个部分由这次粘贴的代替`] : []),
  ];
  return lines.map((line) => `  ${line}\n`).join('');
}

/** 识别出6个部分、21条要点，序号从头编到尾，责任单位21处，是否按此拆分？ */
function questionOf({ parts, structure, assigned }: ReadParts): string {
  const tasks = parts.reduce((sum, { tasks: own = [] }) => sum + own.length, 0);
  const scheme = structure.numbering === 'each-part' ? '，序号每个部分重新编' : '，序号从头编到尾';
  return `识别出${parts.length}个部分、${tasks}条要点${structure.numbering ? scheme : ''}${assigned > 0 ? `，责任单位${assigned}处` : ''}，是否按此拆分？`;
}
