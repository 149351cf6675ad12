import type { WordRule } from '../../check/rule.ts';
import { lookalikes, spellings } from '../../domain/tables/spellings.ts';
import { allMatches } from '../../domain/text/all-matches.ts';
import { documentNames, nameSigns } from '../../domain/text/document-names.ts';
import { freeMatches } from '../../domain/text/free-matches.ts';
import type { Paragraph } from '../../domain/text/paragraph.ts';
import { shortenBoth } from '../../domain/text/shorten.ts';
import { anyOf, signsOf } from '../../domain/text/signs.ts';
import { placeSpot, type WrittenSpot } from '../written-spots.ts';

const quoted = /“([^“”]*)”/gu;
const signs = anyOf([nameSigns, signsOf(quoted)]);

export const oneTermOneForm = {
  id: 'one-term-one-form',
  severity: 'notice',
  tags: ['wording'],
  title: '同一个名称前后写法一致',
  source: 'practice',
  basis: '实务：同一文内名称统一',
  why: '引号、书名号里的名称，只差标点或者空格的，多半有一处写错；“作出”“做出”一类两可的词，一篇里用一个；“督察”“督查”这样音同义不同的词，一段里都有才提。每种写法只提一次。',
  reads: 'manuscript',
  yields: true,
  wrong: { text: ['打造“云岭·安心”品牌。', '擦亮“云岭安心”品牌。'] },
  right: { text: ['打造“云岭·安心”品牌。', '擦亮“云岭·安心”品牌。'] },
  check: (manuscript) => {
    const { written } = manuscript;
    const there = lookalikes.filter(([one, other]) => manuscript.mayHold(one) && manuscript.mayHold(other));
    return [
      ...twoNames(manuscript.holding(written, signs)),
      ...twoSpellings(written),
      ...twoLookalikes(written, there),
    ].map(({ path, ...spot }) => placeSpot(path, spot));
  },
} satisfies WordRule;

type PlacedSpot = WrittenSpot & { readonly path: string };

function twoNames(texts: readonly Paragraph[]): PlacedSpot[] {
  const first = new Map<string, string>();
  const seen = new Set<string>();
  return texts.flatMap(({ path, text }) =>
    [...documentNames(text), ...quotedNames(text)].flatMap(({ name, start, end }) => {
      if (seen.has(name)) return [];
      seen.add(name);
      const bare = name.replaceAll(/[^\p{L}\p{N}]/gu, '');
      const before = first.get(bare) ?? name;
      first.set(bare, before);
      if (bare.length < 4 || sameWidth(before) === sameWidth(name)) return [];
      const whole = `“${name}”前面写作“${before}”`;
      const [own, other] = shortenBoth(name, before, 24);
      return [{ path, start, end, message: whole.length > 60 ? `“${own}”前面写作“${other}”` : whole }];
    }),
  );
}

function quotedNames(text: string): { name: string; start: number; end: number }[] {
  return allMatches(text, quoted).map(({ 0: { length }, 1: name = '', index }) => ({
    name,
    start: index,
    end: index + length,
  }));
}

/** Which spelling is half-width is another rule's matter. */
function sameWidth(name: string): string {
  return name.normalize('NFKC');
}

function twoSpellings(texts: readonly Paragraph[]): PlacedSpot[] {
  return spellings.flatMap(([better, other]) => {
    const odd = texts.find(({ text }) => text.includes(other));
    if (!odd || !texts.some(({ text }) => text.includes(better))) return [];
    const start = odd.text.indexOf(other);
    const message = `“${other}”与别处的“${better}”不一致`;
    return [{ path: odd.path, start, end: start + other.length, message, hint: `宜统一为“${better}”` }];
  });
}

/** Names in 《》 keep their word; so does what is told elsewhere. */
function twoLookalikes(texts: readonly Paragraph[], pairs: typeof lookalikes): PlacedSpot[] {
  return pairs.flatMap(([one, other, meaning]) => {
    const words = new RegExp(`${one}|${other}`, 'gu');
    const spots = texts.map(({ path, text }) => {
      const found = freeMatches(text, words);
      const odd = found.find(([word]) => word !== found[0]?.[0]);
      return odd && { path, start: odd.index, end: odd.index + odd[0].length, message: `一段里“${one}”“${other}”都有` };
    });
    const first = spots.find((spot) => spot !== undefined);
    return first ? [{ ...first, hint: `${meaning}，请核对` }] : [];
  });
}
