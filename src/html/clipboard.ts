import type { Content } from '../document/inline.ts';
import { escapeText } from '../document/markup.ts';
import type { Block, OfficialDocument, Row, Table } from '../document/node.ts';
import { titleLines } from '../document/title-lines.ts';
import { annexEntries, labels } from '../document/words.ts';
import type { FontKind } from '../layout/fonts.ts';
import type { Profile } from '../layout/profile.ts';
import { headingStyles, type StyleKey, stylesOf } from '../layout/styles.ts';
import { columnSpan, tableText } from '../layout/table.ts';
import { element } from './element.ts';

/**
 * Text to be pasted into WPS or an office's own system: ordinals typed, fonts and indents said at every paragraph itself, since what a
 * page's style sheet says is lost on the way; tables as tables. Header and colophon are not the text's.
 */
export function compileClipboard({ blocks }: OfficialDocument, profile: Profile): string {
  const setter = new Setter(profile);
  return `${blocks.flatMap((block) => setter.block(block)).join('\n')}\n`;
}

class Setter {
  readonly #profile: Profile;

  constructor(profile: Profile) {
    this.#profile = profile;
  }

  block(block: Block): string[] {
    switch (block.type) {
      case 'headerBlock':
      case 'colophon':
        return [];
      case 'title':
      case 'attachedTitle':
      case 'annexTitle':
        return titleLines(block.content).map((line) => this.#line('title', plain(line)));
      case 'heading':
        return [this.#line(headingStyles[block.level], escapeText(block.ordinal) + plain(block.content))];
      case 'runIn': {
        const { font } = stylesOf(this.#profile)[headingStyles[block.level]];
        const head = escapeText(block.ordinal) + plain(block.heading);
        return [this.#line('body', this.#span(font, head, headingStyles[block.level]) + plain(block.content))];
      }
      case 'annexNote':
        return annexEntries(block.titles).map((entry, at) =>
          this.#line('body', (at === 0 ? labels.annexes : '　　　') + escapeText(entry)),
        );
      case 'signatureBlock':
        return [...block.authorities, ...(block.dateOfIssue ? [block.dateOfIssue] : [])].map((content) =>
          this.#line('signature', plain(content)),
        );
      case 'annexMark':
        return [this.#line('annexMark', escapeText(block.text))];
      case 'table':
        return [this.#table(block)];
      default:
        return [this.#line(lineStyles[block.type], plain(block.content))];
    }
  }

  #line(style: StyleKey, content: string): string {
    return element(
      'p',
      { style: this.#styleOf(style) },
      this.#span(stylesOf(this.#profile)[style].font, content, style),
    );
  }

  #styleOf(key: StyleKey): string {
    const { alignment, linePt, ...style } = stylesOf(this.#profile)[key];
    const indent = 'firstLineCharacters' in style ? style.firstLineCharacters * style.sizePt : 0;
    const align = { both: 'justify', distribute: 'justify', left: 'left', center: 'center', right: 'right' }[alignment];
    return `margin:0;text-align:${align};line-height:${linePt}pt;text-indent:${indent}pt`;
  }

  #span(font: FontKind, content: string, style: StyleKey): string {
    const { fonts, latinFont } = this.#profile;
    const own = stylesOf(this.#profile)[style];
    const bold = 'bold' in own && own.bold ? ';font-weight:bold' : '';
    return element(
      'span',
      { style: `font-family:'${latinFont}','${fonts[font]}';font-size:${own.sizePt}pt${bold}` },
      content,
    );
  }

  #table({ widths, head, rows, textColumns = [] }: Table): string {
    const border = 'border:0.5pt solid black;padding:2pt 5pt';
    const row = (font: FontKind, isHead: boolean) => (cells: Row) =>
      element(
        'tr',
        '',
        cells.map((cell, column) => {
          const span = columnSpan(column, cells.length, widths.length);
          const align = !isHead && textColumns.includes(column) ? 'left' : 'center';
          const line = `margin:0;text-align:${align};line-height:${tableText.linePt}pt`;
          const style = `font-family:'${this.#profile.latinFont}','${this.#profile.fonts[font]}';font-size:${tableText.sizePt}pt`;
          const inside = element('p', { style: line }, element('span', { style }, plain(cell)));
          return element('td', { style: border, colspan: span === 1 ? '' : String(span) }, inside);
        }),
      );
    const all = [...head.map(row('levelOne', true)), ...rows.map(row('body', false))];
    return element('table', { style: 'border-collapse:collapse;width:100%' }, all);
  }
}

/** The styles of the blocks that are one paragraph with nothing more to them. */
const lineStyles = {
  subtitle: 'byline',
  byline: 'byline',
  mainRecipients: 'mainRecipients',
  paragraph: 'body',
  assignment: 'body',
  supplementaryNote: 'supplementaryNote',
  appendixTitle: 'appendixTitle',
  tableNote: 'tableNote',
} as const satisfies Partial<Record<Block['type'], StyleKey>>;

function plain(content: Content): string {
  return content.map(({ text }) => escapeText(text)).join('');
}
