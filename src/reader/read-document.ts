/** A foreign document as it was read: everything that a reader sees in it, and how it is set. Lengths are Word's own: twips, twentieths of a point. */
export interface ReadDocument {
  readonly format: 'docx' | 'html' | 'txt' | 'md';
  /** What stands in it when all revisions are accepted, in reading order. */
  readonly blocks: readonly ReadBlock[];
  /** What stood in it before the revisions; the same list where there are none. */
  readonly original: readonly ReadBlock[];
  /** Its sections, each with its page; a web page or a text has none. */
  readonly sections: readonly ReadSection[];
  readonly notes: readonly ReadNote[];
  readonly comments: readonly ReadComment[];
  readonly revisions: readonly ReadRevision[];
  readonly properties: ReadProperties;
  readonly settings: ReadSettings;
  /** What stands around the report and is no part of it: the lines of a web page's frame. */
  readonly leftOut: readonly string[];
  /** What could not be told, each in one Chinese sentence. */
  readonly untold: readonly string[];
}

export type ReadBlock = ReadParagraph | ReadTable;

export interface ReadParagraph {
  readonly type: 'paragraph';
  /** The name of its style, as Word's list shows it. */
  readonly style?: string;
  /** From 0, the highest. */
  readonly outlineLevel?: number;
  /** The number that a program sets before it. */
  readonly number?: ReadNumber;
  readonly runs: readonly ReadRun[];
  readonly format: ParagraphFormat;
  /** How the end of the paragraph is set, which is all there is of an empty one. */
  readonly mark: RunFormat;
  /** In a file of text: its line, from 1. */
  readonly line?: number;
}

/** An automatic number as it is printed. */
export interface ReadNumber {
  readonly text: string;
  /** What stands between it and the text. */
  readonly suffix: 'tab' | 'space' | 'nothing';
  /** From 0. */
  readonly level: number;
  readonly isBullet?: boolean;
}

/** A stretch of text that is set alike. */
export interface ReadRun {
  readonly text: string;
  readonly format: RunFormat;
  /** The instruction of the field whose result it is: PAGE, TOC. */
  readonly field?: string;
  /** Whether it came by a revision. */
  readonly revised?: 'inserted' | 'moved' | 'deleted';
  readonly picture?: ReadPicture;
  /** The note that it refers to, by its place in `notes`. */
  readonly note?: number;
  /** The comments that it is in, by their places in `comments`. */
  readonly comments?: readonly number[];
  /** A text box that is anchored here. */
  readonly box?: readonly ReadBlock[];
  /** A line that is drawn here: the red separator, those of a colophon. */
  readonly line?: { readonly color?: string };
  /** A page or a column ends here. */
  readonly break?: 'page' | 'column';
  /** The title of the content control that it stands in. */
  readonly control?: string;
}

export interface ReadPicture {
  /** What it says that it shows. */
  readonly description?: string;
  /** The part of the file, or the address, that it stands in; an address is never asked. */
  readonly target?: string;
}

export interface ReadTable {
  readonly type: 'table';
  readonly style?: string;
  /** What the table says of its width; undefined where it is as wide as it needs. */
  readonly widthTwips?: number;
  readonly columnsTwips: readonly number[];
  readonly rows: readonly ReadRow[];
}

export interface ReadRow {
  readonly cells: readonly ReadCell[];
  /** Whether it is repeated at the head of each page. */
  readonly isHead?: boolean;
}

/** A cell; those that it is merged with are no cells of their own. */
export interface ReadCell {
  /** Its first column, from 0, and how many it takes. */
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly blocks: readonly ReadBlock[];
}

/** How a run is set. What is not said is not so. */
export interface RunFormat {
  /** The font of Chinese characters, and that of Latin letters and digits. */
  readonly eastAsia?: string;
  readonly ascii?: string;
  /** The font of the letters between: quotation marks, dashes; unless the run says that they are Chinese. */
  readonly hAnsi?: string;
  readonly hint?: 'eastAsia';
  readonly sizePt?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: string;
  readonly strike?: boolean;
  readonly hidden?: boolean;
  readonly capitals?: boolean;
  readonly raised?: 'superscript' | 'subscript';
  /** RRGGBB, never auto. */
  readonly color?: string;
  readonly highlight?: string;
  readonly shading?: string;
  /** Added to each character. */
  readonly spacingTwips?: number;
  /** How wide its letters are, in hundredths. */
  readonly scale?: number;
}

/** How a paragraph is set. What is not said is not so; characters are hundredths in Word and whole here. */
export interface ParagraphFormat {
  readonly alignment?: 'left' | 'both' | 'center' | 'right' | 'distribute';
  readonly leftTwips?: number;
  readonly leftCharacters?: number;
  readonly rightTwips?: number;
  readonly rightCharacters?: number;
  /** Negative where the first line hangs out. */
  readonly firstLineTwips?: number;
  readonly firstLineCharacters?: number;
  readonly beforeTwips?: number;
  readonly beforeLines?: number;
  readonly afterTwips?: number;
  readonly afterLines?: number;
  /** The pitch of its lines: so many points exactly or at least, or so many times that of its letters. */
  readonly line?: { readonly rule: 'exact' | 'atLeast' | 'times'; readonly value: number };
  readonly pageBreakBefore?: boolean;
  readonly keepWithNext?: boolean;
  readonly snapsToGrid?: boolean;
  readonly shading?: string;
  /** Lines above and under it, RRGGBB and points. */
  readonly above?: ReadBorder;
  readonly under?: ReadBorder;
  /** Whether it stands in a frame of its own, outside the run of the text. */
  readonly isFramed?: boolean;
}

export interface ReadBorder {
  readonly color?: string;
  readonly widthPt: number;
}

/** Blocks from one on, and the pages that they stand on. */
export interface ReadSection {
  /** Its first block, by its place in `blocks`. */
  readonly start: number;
  readonly page: PageSetup;
  /** What stands at the head and the foot of its first page, its even ones, and all others. */
  readonly headers: Readonly<Partial<Record<PageSide, readonly ReadBlock[]>>>;
  readonly footers: Readonly<Partial<Record<PageSide, readonly ReadBlock[]>>>;
}

export type PageSide = 'default' | 'first' | 'even';

export interface PageSetup {
  readonly widthTwips: number;
  readonly heightTwips: number;
  readonly topTwips: number;
  readonly bottomTwips: number;
  readonly leftTwips: number;
  readonly rightTwips: number;
  readonly headerTwips: number;
  readonly footerTwips: number;
  readonly gutterTwips: number;
  readonly columns: number;
  /** Whether the first page has a head and a foot of its own. */
  readonly hasTitlePage: boolean;
  /** How text is set to a grid, and the pitch of its lines. */
  readonly grid: { readonly type: string; readonly linePitchTwips?: number; readonly charSpace?: number };
  /** How pages are numbered, and from what on, where it is said. */
  readonly numberFormat?: string;
  readonly numberStart?: number;
}

/** A note at the foot of a page or at the end. */
export interface ReadNote {
  readonly kind: 'footnote' | 'endnote';
  readonly blocks: readonly ReadBlock[];
}

export interface ReadComment {
  readonly author: string;
  readonly date?: string;
  readonly text: string;
}

export interface ReadRevision {
  readonly kind: 'inserted' | 'deleted' | 'moved' | 'format';
  readonly author: string;
  readonly date?: string;
  /** What was inserted, deleted or moved. */
  readonly text: string;
}

export interface ReadProperties {
  readonly title?: string;
  readonly author?: string;
  readonly lastModifiedBy?: string;
  readonly company?: string;
  readonly program?: string;
}

export interface ReadSettings {
  /** Whether even pages have heads and feet of their own. */
  readonly evenAndOdd?: boolean;
  /** Whether what is typed from now on is a revision. */
  readonly tracksRevisions?: boolean;
  /** The colour of all pages. */
  readonly background?: string;
}
