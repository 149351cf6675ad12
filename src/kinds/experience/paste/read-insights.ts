import { groupAt } from '../../../domain/material/cut-lines.ts';
import { splitPoints } from '../../../domain/material/split-points.ts';
import { chineseNumber } from '../../../domain/report/ordinals.ts';
import type { Experience } from '../facts.generated.ts';
import { type SourceLine, splitHead } from './read-sections.ts';

type Insights = NonNullable<Experience['insights']>;
type Insight = NonNullable<Insights['list']>[number];

/** Insights read of lines, the form they were told in, and the paragraphs behind the last of them. */
export interface ReadInsights {
  readonly insights: Insights;
  readonly form: 'paragraphs' | 'inline' | 'headings';
  readonly after: readonly string[];
}

/** Reads insights in one of their forms; undefined where they stand in none, and could not be printed as they were. */
export function readInsights(lines: readonly SourceLine[]): ReadInsights | undefined {
  const [first] = lines.flatMap(({ level }) => level ?? []);
  if (first !== undefined) return underHeadings(lines, first);
  const texts = lines.map(({ text }) => text);
  return ofParagraphs(texts) ?? inOneParagraph(texts);
}

function underHeadings(lines: readonly SourceLine[], level: number): ReadInsights | undefined {
  const groups = groupAt(lines, level);
  const lead = groups[0]?.head === undefined ? groups.shift() : undefined;
  const list = groups.map(({ head = '', lines: more }) => {
    const { heading, body } = splitHead(head);
    return { heading, texts: [...(body === '' ? [] : [body]), ...more.map(({ text }) => text)] };
  });
  const isWhole = level === 1 && list.every(({ texts }) => texts.length === 1) && (lead?.lines.length ?? 1) === 1;
  if (!isWhole) return undefined;
  return {
    insights: {
      ...(lead && { lead: lead.lines[0]?.text ?? '' }),
      list: list.map(({ heading, texts: [text = ''] }) => ({ heading, text })),
    },
    form: 'headings',
    after: [],
  };
}

/** 一是, 二是, each a paragraph. */
function ofParagraphs(texts: readonly string[]): ReadInsights | undefined {
  const start = texts.findIndex((text) => text.startsWith('一是'));
  const points = texts
    .slice(Math.max(start, 0))
    .filter((text, index) => text.startsWith(`${chineseNumber(index + 1)}是`));
  if (start < 0 || start > 1 || points.length < 2) return undefined;
  const [lead] = texts.slice(0, start);
  return {
    insights: {
      ...(lead !== undefined && { lead }),
      list: withLeads(points.map((text) => text.replace(/^.{1,3}?是/u, ''))),
    },
    form: 'paragraphs',
    after: texts.slice(start + points.length),
  };
}

/** Words and 一是…二是… in one paragraph; or what is no list at all, after a paragraph that leads to it. */
function inOneParagraph(texts: readonly string[]): ReadInsights | undefined {
  const [only = '', second, ...more] = texts;
  if (only === '' || more.length > 0) return undefined;
  const { intro, points } = splitPoints(only);
  if (second === undefined && points.length > 0)
    return { insights: { ...(intro && { lead: intro }), list: [...points] }, form: 'inline', after: [] };
  const insights = second === undefined ? { list: [{ text: only }] } : { lead: only, list: [{ text: second }] };
  return { insights, form: 'paragraphs', after: [] };
}

/** A short first sentence leads an insight, where at least half of them have one. */
function withLeads(texts: readonly string[]): Insight[] {
  const split = texts.map((text) => {
    const lead = /^[^。]{1,25}。(?=.)/u.exec(text)?.[0];
    return lead ? { lead, text: text.slice(lead.length) } : { text };
  });
  const led = split.filter((one) => 'lead' in one).length;
  return led * 2 >= texts.length ? split : texts.map((text) => ({ text }));
}
