import type { HeadingLevel } from '../domain/report/ordinals.ts';
import type { Content } from './inline.ts';

/** 版头: what stands above the red separator, and the separator; GB/T 9704—2012 7.2. */
export interface HeaderBlock {
  readonly type: 'headerBlock';
  /** Flush left from the first line, in their order. */
  readonly corner: readonly Corner[];
  /** 发文机关标志: one name, or the names of joint authorities, the lead first. */
  readonly authorities: readonly Content[];
  /** 文件, after a single name or to the right of several; empty where the office leaves it out. */
  readonly suffix: Content;
  readonly documentNumber: Content;
  readonly signatories: readonly Content[];
}
/** Whether a header is that of plain paper: nothing but its corner. */
export function isPlain({ authorities, documentNumber }: HeaderBlock): boolean {
  return authorities.length === 0 && documentNumber.length === 0;
}

/** A line in the header's corner: 份号, 密级★期限, 紧急程度, or the mark of a review copy. */
export interface Corner {
  readonly kind: 'copyNumber' | 'classification' | 'urgency' | 'draftMark';
  readonly content: Content;
}
/** 标题. */
export interface Title {
  readonly type: 'title';
  readonly content: Content;
}
/** The title of a text that a notice sends out, which opens a page of its own. */
export interface AttachedTitle {
  readonly type: 'attachedTitle';
  readonly content: Content;
}
/** 副标题, right under the title, with the dash before it: ——以…为例. */
export interface Subtitle {
  readonly type: 'subtitle';
  readonly content: Content;
}
/** A line under the title of a speech: its day, who gives it. */
export interface Byline {
  readonly type: 'byline';
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
/** Who is to do a task and by when, on a line of its own under it: 责任单位：…. */
export interface Assignment {
  readonly type: 'assignment';
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
  /** Whether room is left for seals. */
  readonly sealed?: boolean;
  readonly authorities: readonly Content[];
  readonly dateOfIssue: Content | null;
}
/** 附注, with its brackets. */
export interface SupplementaryNote {
  readonly type: 'supplementaryNote';
  readonly content: Content;
}
/** 版记: the last thing of a printed document; GB/T 9704—2012 7.4. */
export interface Colophon {
  readonly type: 'colophon';
  /** 主送机关 with a full stop, where so many are named that the first page would show no text; 7.3.2. */
  readonly mainRecipients?: Content;
  /** 抄送机关, without the word before them; `finish` gives them their full stop. */
  readonly ccRecipients: Content;
  readonly printingOffice: Content;
  /** 印发日期; `finish` puts 印发 behind it. */
  readonly printDate: Content;
}
/** The title of pages that are no part of the document, such as notes for the reviewer. */
export interface AppendixTitle {
  readonly type: 'appendixTitle';
  readonly content: Content;
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
  /** Relative widths of the columns, one each. */
  readonly widths: readonly number[];
  readonly head: readonly Row[];
  readonly rows: readonly Row[];
  /** Columns, from 0, whose cells hold running text and are set from the left; the others are centred. */
  readonly textColumns?: readonly number[];
  /** Whether it is the catalogue above a published report: name, value, name, value. */
  readonly isCatalogue?: boolean;
}
/** What stands under a table: 注：…. */
export interface TableNote {
  readonly type: 'tableNote';
  readonly content: Content;
}
/** The cells of a row; where they are fewer than the columns, the last takes all that are left. */
export type Row = readonly Content[];

/** Every block that a renderer must know how to set. */
export type Block =
  | HeaderBlock
  | Title
  | AttachedTitle
  | Subtitle
  | Byline
  | MainRecipients
  | Heading
  | RunIn
  | Paragraph
  | Assignment
  | AnnexNote
  | SignatureBlock
  | SupplementaryNote
  | AnnexMark
  | AnnexTitle
  | AppendixTitle
  | Table
  | TableNote
  | Colophon;

/** A report ready to be set: its blocks in reading order. */
export interface OfficialDocument {
  readonly blocks: readonly Block[];
}
