import { splitCauses } from '../../../domain/material/split-causes.ts';
import { splitPoints } from '../../../domain/material/split-points.ts';
import { chineseNumber } from '../../../domain/report/ordinals.ts';
import { linesUnder, type Told } from '../../import/told-tree.ts';
import type { Unclear } from '../../import/unclear.ts';
import type { AnnualReport } from '../facts.generated.ts';

type Shortcomings = NonNullable<AnnualReport['shortcomings']>;
type Shortcoming = NonNullable<Shortcomings['list']>[number];
type Setting = NonNullable<NonNullable<AnnualReport['structure']>['parts']>[number];

export interface ReadShortcomings {
  readonly shortcomings: Shortcomings;
  readonly setting: Setting;
}

/** Whether a paragraph tells of shortcomings: it says so before the first of its points. */
export function tellsShortcomings(paragraph: string): boolean {
  const { intro, points } = splitPoints(paragraph);
  return points.length > 0 && /不足|问题|短板|差距|困难|薄弱/u.test(intro);
}

/** Reads shortcomings: each under a heading, or 一是…；二是… in one paragraph, or a paragraph each. */
export function readShortcomings(told: readonly Told[], setting: Setting, unclear: Unclear[]): ReadShortcomings {
  const paragraphs = told.flatMap((one) => one.paragraphs);
  const below = told.flatMap((one) => one.below);
  if (below.length > 0) return underHeadings(paragraphs, below, setting, unclear);
  const { points: _points, ...inline } = setting;
  const apart = pointParagraphs(paragraphs);
  if (apart) return { shortcomings: apart, setting: { ...inline, form: 'inline', points: 'paragraphs' } };
  if (paragraphs.length > 1)
    unclear.push({ path: '/shortcomings/list', note: `原文分成${paragraphs.length}段，生成时接成一段` });
  return { shortcomings: inOneParagraph(paragraphs.join('')), setting: { ...inline, form: 'inline' } };
}

/** Behind the last shortcoming: why they all are so, and what is done about them. */
function cutEnd(text: string): { readonly text: string; readonly sharedCause?: string; readonly tail?: string } {
  const tailAt = text.search(
    /(?<=。)(?:对此|对(?:于)?(?:这些|上述|以上)|针对|上述|以上|这些问题|下一步|我们将|今后)[^。]*。?$/u,
  );
  const before = tailAt < 0 ? text : text.slice(0, tailAt);
  const causeAt = before.search(/(?<=。)(?:究其|分析|产生|出现|造成|存在)[^。]{0,20}原因/u);
  return {
    text: causeAt < 0 ? before : before.slice(0, causeAt),
    ...(causeAt >= 0 && { sharedCause: before.slice(causeAt) }),
    ...(tailAt >= 0 && { tail: text.slice(tailAt) }),
  };
}

function inOneParagraph(paragraph: string): Shortcomings {
  const { intro, points } = splitPoints(paragraph);
  if (points.length === 0) return alone(paragraph);
  const texts = points.map(({ lead = '', text }) => lead + text);
  const { text: last, ...end } = cutEnd(texts.at(-1) ?? '');
  const all = [...texts.slice(0, -1), last];
  return {
    ...(intro && { lead: intro }),
    list: all.map((text, index) => shortcomingOf(text, index === all.length - 1 ? '。' : '；')),
    ...end,
  };
}

/** 工作中还存在不足：…. The words up to the colon lead to it. */
function alone(paragraph: string): Shortcomings {
  const [, lead, rest = ''] = /^([^。：]{4,60}[：])(.+)$/u.exec(paragraph) ?? [undefined, undefined, paragraph];
  const { text, ...end } = cutEnd(rest);
  return {
    ...(lead && { lead }),
    list: [shortcomingOf(text, '。')],
    ...end,
  };
}

function pointParagraphs(paragraphs: readonly string[]): Shortcomings | undefined {
  const start = paragraphs.findIndex((one) => one.startsWith('一是'));
  if (start < 0 || start > 1) return undefined;
  const points = paragraphs.slice(start).filter((one, index) => one.startsWith(`${chineseNumber(index + 1)}是`));
  const after = paragraphs.slice(start + points.length);
  if (points.length < 2 || after.length > 2) return undefined;
  const [lead] = paragraphs.slice(0, start);
  const isCause = /原因/u.test(after[0] ?? '');
  const [sharedCause, tail] = isCause ? after : [undefined, after.join('')];
  if (!isCause && after.length > 1) return undefined;
  const texts = points.map((one) => one.replace(/^[一二三四五六七八九十]+是/u, ''));
  return {
    ...(lead && { lead }),
    list: texts.map((text) => shortcomingOf(text, '。')),
    ...(sharedCause && { sharedCause }),
    ...(tail && { tail }),
  };
}

function underHeadings(
  paragraphs: readonly string[],
  below: readonly Told[],
  setting: Setting,
  unclear: Unclear[],
): ReadShortcomings {
  const last = below.at(-1) as Told;
  const after = last.isRunIn && last.below.length === 0 ? last.paragraphs.slice(1) : [];
  const isEnd = after.length > 0 && after.length <= 2;
  const [sharedCause, tail] = after.length === 2 || /原因/u.test(after[0] ?? '') ? after : [undefined, after[0]];
  const list = below.map((one, index) => {
    const lines = linesUnder(
      isEnd && index === below.length - 1 ? { ...one, paragraphs: one.paragraphs.slice(0, 1) } : one,
    );
    if (lines.length > 1)
      unclear.push({ path: `/shortcomings/list/${index}/problem`, note: `原文分成${lines.length}段，生成时接成一段` });
    const text = lines.join('');
    if (text === '') return { heading: one.heading };
    return { heading: one.heading, ...shortcomingOf(text, '。') };
  });
  if (paragraphs.length > 1)
    unclear.push({ path: '/shortcomings/lead', note: `原文分成${paragraphs.length}段，生成时接成一段` });
  const lead = paragraphs.join('');
  return {
    shortcomings: {
      ...(lead && { lead }),
      list,
      ...(isEnd && sharedCause && { sharedCause }),
      ...(isEnd && tail && { tail }),
    },
    setting: { ...setting, form: 'headings' },
  };
}

/** A shortcoming with its cause; the mark that ends it is kept where the tool would set another. */
function shortcomingOf(text: string, usual: string): Shortcoming {
  const [split = {}] = splitCauses([{ problem: text }]);
  const mark = /[。；！？]$/u.exec(text)?.[0] ?? '';
  if (mark === '' || mark === usual) return split;
  if (split.cause !== undefined) return { ...split, cause: split.cause + mark };
  return split.problem === undefined ? split : { ...split, problem: split.problem + mark };
}
