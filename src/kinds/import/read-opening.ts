type Clause = { readonly text: string };

/** What stands before the first heading: paragraphs, what was awarded, and the words that lead over to the body. */
export interface ReadOpening {
  readonly opening?: { readonly paragraphs?: string[]; readonly transition?: string };
  readonly honours?: { readonly lead?: string; readonly clauses: Clause[]; readonly tail?: string };
}

/** Reads an opening; honours are those of its last paragraph, since that is where they are printed again. */
export function readOpening(lines: readonly string[]): ReadOpening {
  if (lines.length === 0) return {};
  const [, before = '', transition] = /^(.*。)?([^。]*如下[：:。]?)$/u.exec(lines.at(-1) ?? '') ?? [];
  const told = transition === undefined ? [...lines] : [...lines.slice(0, -1), before].filter(Boolean);
  const honours = told.length > 1 ? readHonours(told.at(-1) ?? '') : undefined;
  const paragraphs = honours ? told.slice(0, -1) : told;
  return {
    opening: {
      ...(paragraphs.length > 0 && { paragraphs }),
      ...(transition !== undefined && { transition }),
    },
    ...(honours && { honours }),
  };
}

const awarded = /获|入选|评为|授予|命名|表彰|表扬|通报|肯定|推广|交流|通过|第一|先进|示范|典型/u;

/** 取得以下成绩：甲入选…；乙获评…。 Only where it is printed again letter for letter. */
function readHonours(paragraph: string): ReadOpening['honours'] {
  const [, lead = '', listed = ''] = /^([^：:]{2,60}[：:])(.+)。$/u.exec(paragraph) ?? [];
  if (listed === '' || /。/u.test(listed)) return undefined;
  const mark = ['；', '，', ','].find((one) => listed.includes(one)) ?? '，';
  const clauses = listed.split(mark);
  const told = clauses.findLastIndex(isAwarded) + 1;
  if (told < 2 || !clauses.slice(0, told).every(isAwarded)) return undefined;
  const after = clauses.slice(told).map((clause) => mark + clause);
  const isOpenEnded = after.length === 0 && clauses.at(-1)?.endsWith('等');
  const tail = isOpenEnded ? ['等'] : after;
  const listing = clauses
    .slice(0, told)
    .map((clause, index) => (isOpenEnded && index === told - 1 ? clause.slice(0, -1) : clause));
  const isAgain = mark === '；' ? listing.some((clause) => clause.includes('，')) : true;
  if (!isAgain) return undefined;
  return {
    lead,
    clauses: listing.map((text, index) => ({ text: mark === ',' && index < listing.length - 1 ? text + mark : text })),
    ...(tail.length > 0 && { tail: `${tail.join('')}。` }),
  };
}

/** 甲获评先进集体; 相关做法已推广 closes the list. */
function isAwarded(clause: string): boolean {
  return awarded.test(clause) && !/^(?:相关|有关|上述|这些|其中)/u.test(clause);
}
