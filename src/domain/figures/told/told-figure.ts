import type { Quantity } from '../quantities.ts';
import { type Role, type RoleFound, roleOf } from './role.ts';

/** Where a figure stands in its sentence, and between which others. */
export interface Standing {
  readonly sentence: string;
  readonly previous: ToldFigure | undefined;
  /** Where the figure before it ends and the next begins. */
  readonly after: number;
  readonly until: number;
  readonly depth: number;
  readonly part: number;
}

const furthest = 60;
const longestTail = 24;
const longestLead = 24;
/** From how many figures before it a figure takes its year. */
const inherited = 6;
const marks = '，,；;：:、。（(）)！？';
const yearBefore = /(20\d\d)年[^年]{0,30}$/u;
const lastYear =
  /(?:上年|去年|上一年)(?:度)?(?:同期)?(?:的|为|是|仅|只有|仅为|全年|全县|全市|共|有)?[^比较增减升降]{0,14}$/u;

/** A figure with what a sentence says of it; each thing is read when it is first asked for. */
export class ToldFigure implements Quantity {
  readonly start: number;
  readonly end: number;
  readonly numberEnd: number;
  readonly value: number;
  readonly decimals: number;
  readonly step: number;
  readonly unit: string;
  readonly exact: boolean;
  /** How many brackets are open around it. */
  readonly depth: number;
  /** Which semicolon-separated part of the sentence it stands in. */
  readonly part: number;
  readonly #standing: Standing;
  #lead: string | undefined;
  #found: RoleFound | undefined;
  #year: number | 'last' | 'none' | undefined;

  constructor(figure: Quantity, standing: Standing) {
    this.start = figure.start;
    this.end = figure.end;
    this.numberEnd = figure.numberEnd;
    this.value = figure.value;
    this.decimals = figure.decimals;
    this.step = figure.step;
    this.unit = figure.unit;
    this.exact = figure.exact;
    this.depth = standing.depth;
    this.part = standing.part;
    this.#standing = standing;
  }

  /** The words between the figure before it, or the beginning of the sentence, and itself: the last sixty. */
  get before(): string {
    const { sentence, after } = this.#standing;
    return sentence.slice(Math.max(after, this.start - furthest), this.start);
  }

  /** Of these, the ones in its own clause. */
  get lead(): string {
    this.#lead ??= this.#readLead();
    return this.#lead;
  }

  /** The words behind it in its clause, up to the next figure. */
  get tail(): string {
    const { sentence, until } = this.#standing;
    const last = Math.min(this.end + longestTail, until);
    let at = this.end;
    while (at < last && !isMarkOrDigit(sentence.charAt(at))) at += 1;
    return sentence.slice(this.end, at);
  }

  /** What the figure is: a total, a change, a rate …. */
  get role(): Role {
    return this.#role.role;
  }

  /** Whether it says that something rises (1) or falls (-1). */
  get direction(): 1 | -1 | 0 {
    return this.#role.direction;
  }

  /** The year it is of, where the sentence says so. */
  get year(): number | 'last' | undefined {
    this.#year ??= this.#readYear() ?? 'none';
    return this.#year === 'none' ? undefined : this.#year;
  }

  get #role(): RoleFound {
    this.#found ??= roleOf(this.lead.slice(-longestLead), this.unit, () => this.#nextLead());
    return this.#found;
  }

  #readLead(): string {
    const { sentence, after } = this.#standing;
    const first = Math.max(after, this.start - furthest);
    let at = this.start;
    while (at > first && !marks.includes(sentence.charAt(at - 1))) at -= 1;
    return sentence.slice(at, this.start);
  }

  /** The words right before the next figure. */
  #nextLead(): string {
    const { sentence, until } = this.#standing;
    return sentence.slice(Math.max(this.end, until - longestLead), until);
  }

  #readYear(): number | 'last' | undefined {
    const own = this.#ownYear();
    if (own !== undefined || this.role === 'to') return own;
    let { previous } = this.#standing;
    for (let steps = 0; previous?.part === this.part && steps < inherited; steps++) {
      const year = previous.#ownYear();
      if (year !== undefined) return year === 'last' && this.role !== 'change' ? undefined : year;
      previous = previous.#standing.previous;
    }
    return undefined;
  }

  #ownYear(): number | 'last' | undefined {
    if (this.role === 'change') return undefined;
    if (lastYear.test(this.lead)) return 'last';
    const year = yearBefore.exec(this.before)?.[1];
    return year === undefined ? undefined : Number(year);
  }
}

function isMarkOrDigit(sign: string): boolean {
  return marks.includes(sign) || (sign >= '0' && sign <= '9');
}
