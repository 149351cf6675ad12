import { readDate } from '../../domain/days/dates.ts';
import { cleanPaste } from '../../domain/material/clean-paste.ts';
import { recipientNames } from '../../domain/material/recipient-names.ts';
import type { SharedFacts } from '../../facts/shared.generated.ts';
import type { ForeignPaper } from '../../manuscript/foreign-paper.ts';
import type { Role } from '../../reader/outline/outlined.ts';
import { type Catalogue, readCatalogue } from './read-catalogue.ts';
import { numberIn, readDay } from './read-number.ts';
import { wordsInBlocks } from './words-in-blocks.ts';

type Elements = NonNullable<SharedFacts['elements']>;
type Special = NonNullable<SharedFacts['document']>;

/** The elements of an official document that are not its body; GB/T 9704—2012 7.2 to 7.4. */
export interface ReadElements {
  readonly edition: Elements;
  readonly document?: Special;
  readonly publication?: NonNullable<SharedFacts['publication']>;
  /** Who signs, the lead first. */
  readonly signers: readonly string[];
  /** How many names stand in the authority mark. */
  readonly marked: number;
  /** Whether it says that it is a review copy, or that it is published. */
  readonly isReview: boolean;
  readonly isPublic: boolean;
}

/** Reads header block, recipients, signature, note, colophon, and the catalogue of a web page. `between` parts the recipients. */
export function readElements(paper: ForeignPaper): ReadElements {
  const words = (role: Role) => wordsOf(paper, role);
  const header = words('header');
  const catalogue = readCatalogue(paper);
  const day = dayIn(words('date')) ?? dayIn(words('byline')) ?? catalogue.dateOfIssue;
  const number = header.map(numberIn).find(Boolean) ?? catalogue.documentNumber;
  const recipients = words('recipients').join('');
  const signatories = signatoriesIn(header.join('　'));
  return {
    edition: {
      ...reporterIn(words('byline')),
      ...(number && { documentNumber: number }),
      ...(recipients && { mainRecipients: namesIn(recipients) }),
      ...colophonIn(words('colophon')),
      ...(signatories.length > 0 && { signatories }),
      ...(day && { dateOfIssue: day }),
      ...contactIn(words('supplementaryNote').join('')),
    },
    ...documentIn(header),
    ...publicationOf(catalogue),
    signers: words('signature').flatMap((line) => line.split(/[\s\u3000]{1,9}/u).filter(Boolean)),
    marked: Math.max(markedIn(paper), header.filter((line) => /文件$/u.test(line)).length),
    isReview: header.some((line) => /送审稿/u.test(line)),
    isPublic: publicNote.test(words('supplementaryNote').join('')) || catalogue.isTable,
  };
}

const publicNote = /此件.{0,10}公开/u;

/** The names in the table that an authority mark of several is set in. */
function markedIn({ document, outline }: ForeignPaper): number {
  const start = outline.find(({ role }) => role === 'title')?.index ?? 0;
  const tables = document.blocks.slice(0, start).filter((block) => block.type === 'table');
  const cells = tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const isMark = cells.some(({ blocks }) => wordsInBlocks(blocks) === '文件');
  const lines = cells.flatMap(({ blocks }) => blocks.map((block) => wordsInBlocks([block])));
  return isMark ? lines.filter((line) => line !== '' && line !== '文件').length : 0;
}

function wordsOf({ outline }: ForeignPaper, role: Role): string[] {
  return outline
    .filter((one) => one.role === role)
    .map(({ text }) => cleanPaste(text.replaceAll('\n', '')))
    .filter(Boolean);
}

/** 市委、市政府： are two; those who read 各乡镇人民政府，县政府各部门： are parted by commas alone. */
function namesIn(recipients: string): string[] {
  const [first = '', ...others] = recipientNames(recipients);
  return others.length > 0 ? [first, ...others] : first.split('、').map((one) => one.trim());
}

/** 县长 陆知行, under the day of a speech. */
function reporterIn(lines: readonly string[]): Pick<Elements, 'reporter'> {
  const day = lines.findIndex((line) => readDay(line) !== undefined);
  const reporter = day < 0 ? undefined : lines[day + 1];
  return reporter === undefined || reporter.length > 30 ? {} : { reporter };
}

function signatoriesIn(header: string): { name: string }[] {
  const [, names = ''] = /签发人[：:](.+)/u.exec(header) ?? [];
  return names
    .split(/[\s\u3000、]{1,9}/u)
    .filter((name) => name !== '' && name !== '待签')
    .map((name) => ({ name }));
}

function documentIn(header: readonly string[]): { document?: Special } {
  const line = header.join('　');
  const copyNumber = /(?:^|　)(\d{6})(?:　|$)/u.exec(line)?.[1];
  const [, securityClassification, classificationPeriod] =
    /(绝密|机密|秘密)(?:★(\d{1,2}[年月]|长期))?/u.exec(line) ?? [];
  const urgency = /(?:^|　)(特急|加急)(?:　|$)/u.exec(line)?.[1];
  const document = {
    ...(copyNumber && { copyNumber }),
    ...(securityClassification && { securityClassification }),
    ...(classificationPeriod && { classificationPeriod }),
    ...(urgency && { urgency }),
  } as Special;
  return Object.keys(document).length > 0 ? { document } : {};
}

function dayIn(lines: readonly string[]): string | undefined {
  return lines.map((line) => readDay(line)).findLast((day) => day !== undefined);
}

/** 抄送：县委依法治县办。 and 云岭县人民政府办公室 2026年2月9日印发. */
function colophonIn(lines: readonly string[]): Pick<Elements, 'ccRecipients' | 'printingOffice' | 'printDate'> {
  const copies = lines.flatMap((line) => /^抄送(?:机关)?[：:](.+)/u.exec(line)?.[1] ?? []).join('、');
  const printed = lines.find((line) => line.endsWith('印发')) ?? '';
  const printDate = /(\d{4}年\d{1,2}月\d{1,2}日)印发$/u.exec(printed)?.[1] ?? '';
  const printingOffice = printDate && printed.slice(0, printed.length - printDate.length - 2).trim();
  const day = readDate(printDate);
  return {
    ...(copies && {
      ccRecipients: copies
        .replace(/。$/u, '')
        .split(/[、，]/u)
        .map((one) => one.replaceAll(/\s/gu, '')),
    }),
    ...(printingOffice && { printingOffice }),
    ...(day && { printDate: day }),
  };
}

/** （联系人：方静；联系电话：0000-1234567） */
function contactIn(note: string): Pick<Elements, 'contact'> {
  const name = /联系人[：:]([^；;，,：:（）()]{1,20})/u.exec(note)?.[1]?.trim();
  const phone = /(?:联系)?电话[：:]([\d\-—－ ]{3,20})/u.exec(note)?.[1]?.trim();
  return name || phone ? { contact: { ...(name && { name }), ...(phone && { phone }) } } : {};
}

function publicationOf({ publication }: Catalogue): Pick<ReadElements, 'publication'> {
  return publication && Object.keys(publication).length > 0 ? { publication } : {};
}
