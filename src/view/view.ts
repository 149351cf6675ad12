import type { Text } from './marked-text.ts';

/**
 * What templates print of a paper of any kind: the facts made ready for one edition; a kind adds its parts. Every property is always there; what is absent is null or
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
  readonly signature: SignatureView | null;
  /** 附注 with its brackets. */
  readonly note: Text | null;
  readonly annexes: readonly AnnexView[];
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
  /** The names in the authority mark, the lead first; none on plain paper. */
  readonly authorities: readonly Text[];
  /** 云委〔2026〕5号; null on plain paper. */
  readonly documentNumber: Text | null;
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
