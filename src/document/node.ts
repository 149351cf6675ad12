import type { HeadingLevel } from '../domain/ordinals.ts';

/** Why a piece of text is marked: an answer is missing, or someone must confirm it. */
export type MarkKind = 'gap' | 'unverified';

/** Text inside a block. */
export interface Inline {
  readonly text: string;
  readonly mark?: MarkKind;
}

type Content = readonly Inline[];

/** 标题. */
export interface Title {
  readonly type: 'title';
  readonly content: Content;
}
/** 主送机关. */
export interface MainRecipients {
  readonly type: 'mainRecipients';
  readonly content: Content;
}
/** A heading on a line of its own, with its 结构层次序数. */
export interface Heading {
  readonly type: 'heading';
  readonly level: HeadingLevel;
  readonly ordinal: string;
  readonly content: Content;
}
/** A heading and its only paragraph on one line: （一）标题。正文. */
export interface RunIn {
  readonly type: 'runIn';
  readonly level: HeadingLevel;
  readonly ordinal: string;
  readonly heading: Content;
  readonly content: Content;
}
export interface Paragraph {
  readonly type: 'paragraph';
  readonly content: Content;
}
/** 附件说明, one entry an annex, under the body. */
export interface AnnexNote {
  readonly type: 'annexNote';
  readonly titles: readonly string[];
}
/** 发文机关署名 and 成文日期. */
export interface SignatureBlock {
  readonly type: 'signatureBlock';
  readonly authorities: readonly Content[];
  readonly dateOfIssue: Content | null;
}
/** 附件 and its number, in the first line of an annex. */
export interface AnnexMark {
  readonly type: 'annexMark';
  readonly text: string;
}
export interface AnnexTitle {
  readonly type: 'annexTitle';
  readonly content: Content;
}
export interface Table {
  readonly type: 'table';
  /** Relative widths of the columns. */
  readonly widths: readonly number[];
  readonly head: readonly Row[];
  readonly rows: readonly Row[];
  /** Columns, from 0, whose cells hold running text and are set from the left; the others are centred. */
  readonly textColumns?: readonly number[];
}
export type Row = readonly Content[];

/** Every block that a renderer must know how to set. */
export type Block =
  | Title
  | MainRecipients
  | Heading
  | RunIn
  | Paragraph
  | AnnexNote
  | SignatureBlock
  | AnnexMark
  | AnnexTitle
  | Table;

/** A report ready to be set: its blocks in reading order. */
export interface OfficialDocument {
  readonly blocks: readonly Block[];
}

/** The words of a piece of content, marks or none. */
export function plainText(content: Content): string {
  return content.map(({ text }) => text).join('');
}
