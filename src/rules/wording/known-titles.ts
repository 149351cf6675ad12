import type { WordRule } from '../../check/rule.ts';
import { knownDocuments } from '../../domain/tables/known-documents.ts';
import { nearest } from '../../domain/text/nearest.ts';
import { shortenBoth } from '../../domain/text/shorten.ts';
import { placeSpot } from '../written-spots.ts';

const known = new Map(
  knownDocuments.filter(({ until }) => until === undefined).map(({ name }) => [sameWidth(name), name] as const),
);

export const knownTitles = {
  id: 'known-titles',
  severity: 'notice',
  tags: ['wording'],
  title: '常用文件的名称写对',
  source: 'regulation',
  basis: '《党政机关公文处理工作条例》第二十条',
  why: '与法治政府建设常用的法律、法规、文件的全称只差一两个字的，多半是写错了。地方文件名称相近，所以只作提示；不在表里的不看。',
  reads: 'manuscript',
  yields: true,
  wrong: { text: ['对照《法治政府建设实施纲要（2021-2025年）》。'] },
  right: { text: ['对照《法治政府建设实施纲要（2021—2025年）》。'] },
  check: (manuscript) =>
    manuscript.documentNames.flatMap(({ path, found }) =>
      found.flatMap(({ name, start, end }) => {
        const meant = meantBy(name);
        if (!meant) return [];
        const whole = `“${name}”疑为“${meant}”`;
        const [written, right] = shortenBoth(name, meant, 24);
        const message = whole.length > 60 ? `“${written}”疑为“${right}”` : whole;
        return [placeSpot(path, { start, end, message })];
      }),
    ),
} satisfies WordRule;

/** A local document is often named after the one above it, with other years: only one letter in seven may differ, and two at most. */
function meantBy(name: string): string | undefined {
  const written = sameWidth(name);
  if (known.get(written) === name) return undefined;
  const most = Math.min(2, Math.floor(name.length / 7));
  const candidates = [...known.keys()].filter(
    (one) => Math.abs(one.length - written.length) <= most && digitsOf(one) === digitsOf(written),
  );
  const meant = known.get(nearest(written, candidates, most) ?? '');
  if (meant === undefined || meant === name) return undefined;
  return derived.test(written) && !derived.test(sameWidth(meant)) ? undefined : meant;
}

/** Documents that others make after a known one: 《……第一责任人职责清单》 is no slip of 《……职责规定》. */
const derived = /(?:清单|细则|措施|指引|指南|要点|通知|办法|意见)(?=（|$)/u;

/** Brackets of either width are one here: inside a name their width is as published. */
function sameWidth(name: string): string {
  return name.replaceAll('(', '（').replaceAll(')', '）');
}

function digitsOf(name: string): string {
  return name.replaceAll(/\D/gu, '');
}
