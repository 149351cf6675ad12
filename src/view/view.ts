import type { Text } from './marked-text.ts';

/**
 * What templates print: the facts made ready for one edition. Every property is always there; what is absent is null or
 * an empty list, so that a name a template misspells is an error and not a blank.
 */
export interface View {
  readonly header: HeaderView | null;
  readonly catalogue: CatalogueView | null;
  readonly title: Text;
  /** Lines under the title of a speech: its day, who gives it. */
  readonly bylines: readonly Text[];
  /** With its colon: 县委、县政府： */
  readonly mainRecipients: Text | null;
  readonly opening: { readonly paragraphs: readonly Text[] };
  readonly parts: readonly PartView[];
  readonly closing: Text | null;
  readonly signature: SignatureView | null;
  /** 附注 with its brackets. */
  readonly note: Text | null;
  readonly annexes: readonly AnnexView[];
  /** The pages behind a review copy. */
  readonly review: ReviewView | null;
  readonly colophon: ColophonView | null;
}

/** 版头. */
export interface HeaderView {
  /** 送审稿 */
  readonly draftMark: Text | null;
  readonly copyNumber: Text | null;
  /** 秘密★1年 */
  readonly classification: Text | null;
  readonly urgency: Text | null;
  /** The names in the authority mark, the lead first. */
  readonly authorities: readonly Text[];
  /** 云委〔2026〕5号 */
  readonly documentNumber: Text;
  readonly signatories: readonly Text[];
}

/** The catalogue data above a published report: name, value, name, value a row, or one name and its value. */
export interface CatalogueView {
  readonly rows: readonly (readonly Text[])[];
}

/** 版记. */
export interface ColophonView {
  /** 市委依法治市办 */
  readonly ccRecipients: Text | null;
  readonly printingOffice: Text | null;
  /** 2026年2月12日 */
  readonly printDate: Text | null;
}

export interface ReviewView {
  readonly tables: readonly ReviewTable[];
}

export interface ReviewTable {
  readonly heading: string;
  /** What to say when there are no rows. */
  readonly none: string;
  readonly columns: readonly { readonly heading: string; readonly width: number }[];
  readonly rows: readonly (readonly string[])[];
}

/** One part of the report; the one that it is is set, the others are null. */
export interface PartView {
  readonly measures: MeasuresView | null;
  readonly shortcomings: ShortcomingsView | null;
  readonly leadership: LeadershipView | null;
  readonly plan: PlanView | null;
  readonly otherMatters: OtherMattersView | null;
}

interface Headed {
  /** Without ordinal; null when the part has no heading of its own. */
  readonly heading: Text | null;
  readonly lead: Text | null;
  /** The class of the sections in this part: how their headings stand and are numbered. */
  readonly form: string;
}

/** What is printed as a section of its own. */
interface Sectioned {
  /** The section's class. */
  readonly form: string;
  readonly heading: Text | null;
}

export interface MeasuresView extends Headed {
  readonly sections: readonly SectionView[];
  /** The shortcomings, where the office tells them at the end of the measures. */
  readonly shortcomings: ShortcomingsView | null;
}

export interface SectionView extends Sectioned {
  readonly paragraphs: readonly Text[];
  readonly items: readonly NarrativeView[];
}

/** Something told under a small heading: intro, 一是…二是…, outro. */
export interface NarrativeView extends Sectioned {
  readonly intro: Text | null;
  readonly points: readonly PointView[];
  /** Whether each point is a paragraph of its own. */
  readonly pointsApart: boolean;
  readonly outro: Text | null;
}

export interface PointView {
  /** 一是 */
  readonly ordinal: string;
  readonly lead: Text | null;
  readonly text: Text;
}

export interface LeadershipView extends Headed {
  readonly items: readonly NarrativeView[];
}

export interface ShortcomingsView extends Headed {
  /** Whether every shortcoming has a heading; otherwise they are one paragraph, 一是…；二是…。 */
  readonly underHeadings: boolean;
  readonly list: readonly ShortcomingView[];
  readonly sharedCause: Text | null;
  readonly tail: Text | null;
}

export interface ShortcomingView extends Sectioned {
  readonly ordinal: string;
  /** The shortcoming and its cause as one sentence, with its mark. */
  readonly text: Text;
}

export interface PlanView extends Headed {
  readonly list: readonly NarrativeView[];
  readonly tail: Text | null;
}

export interface OtherMattersView extends Headed {
  readonly paragraphs: readonly Text[];
}

export interface SignatureView {
  /** The class of the block: whether room is left for seals. */
  readonly form: string;
  readonly authorities: readonly Text[];
  /** 2026年2月12日 */
  readonly dateOfIssue: Text | null;
}

export interface AnnexView {
  readonly title: Text;
  readonly paragraphs: readonly Text[];
  readonly table: TableView | null;
}

export interface TableView {
  readonly columns: readonly { readonly heading: Text; readonly width: number }[];
  readonly rows: readonly (readonly Text[])[];
  readonly note: Text | null;
}
