import { type FileChild, Paragraph, Tab, Table, TableCell, TableRow, TextRun } from 'docx';
import { pageKinds } from '../../layout/page.ts';
import type { Profile } from '../../layout/profile.ts';
import { framedStyles, type StyleKey, stylesOf } from '../../layout/styles.ts';
import { type RunKind, runKinds } from '../runs/run-kind.ts';
import * as options from './shape-options.ts';
import type { SectionContents } from './skeleton.ts';
import { numbers, sizePt, text } from './slots.ts';

/** One of everything that the docx package can be asked for, a section for each kind of page. */
export function specimens(profile: Profile): SectionContents[] {
  const upright = [
    ...paragraphSpecimens(Object.keys(stylesOf(profile)) as StyleKey[]),
    runSpecimen(profile),
    gridSpecimen(),
    separator(),
    jointSpecimen(),
    separator(),
  ];
  return pageKinds.map((kind) => ({ kind, children: kind === 'upright' ? upright : [separator()] }));
}

const tabKinds = ['left', 'center', 'right'] as const;

/** One paragraph of each style, then one for each thing a paragraph may say besides. */
function paragraphSpecimens(styles: readonly StyleKey[]): Paragraph[] {
  const { before, after, right, tab } = numbers;
  const said = [
    { keepNext: true },
    { tabs: tabKinds.map((kind) => ({ kind, twips: tab })) },
    { before },
    { after },
    { before, after },
    { rightIndent: right },
    { breakBefore: true },
  ];
  return [
    ...styles.map((style) => ({ style, ...(framedStyles.includes(style) ? { frameTop: numbers.frameTop } : {}) })),
    ...said.map((one) => ({ style: 'body' as const, ...one })),
  ].map((line) => new Paragraph({ ...options.paragraphOptions(line), children: [new TextRun(text)] }));
}

/** One run of each kind, a tab and the end of a line. */
function runSpecimen(profile: Profile): Paragraph {
  const numbersOf = ({ form }: RunKind) => ({
    ...(form === 'sized' ? { size: { sizePt, scale: numbers.scale } } : {}),
    ...(form === 'spaced' ? { spacingTwips: numbers.spacing } : {}),
  });
  const runs = runKinds.map((kind) => new TextRun({ ...options.runOptions(kind, profile, numbersOf(kind)), text }));
  return new Paragraph({ children: [...runs, new TextRun({ children: [new Tab()] }), new TextRun({ break: 1 })] });
}

/** Keeps two tables apart. */
function separator(): Paragraph {
  return new Paragraph(text);
}

/** A table of a head, a row, a row whose cell takes several columns, and one taller than a page. */
function gridSpecimen(): FileChild {
  const { width, total, span } = numbers;
  const row = (kind: 'head' | 'row' | 'tall', columns?: number) =>
    new TableRow({
      ...options.rowOptions(kind),
      children: [new TableCell({ ...options.cellOptions(width, columns), children: [separator()] })],
    });
  const rows = [row('head'), row('row'), row('row', span), row('tall')];
  return new Table({ ...options.tableOptions([width], total), rows });
}

function jointSpecimen(): FileChild {
  const { left, width, above, total } = numbers;
  const cells = [left, width].map(
    (twips) => new TableCell({ ...options.jointMarkCell(twips, above), children: [separator()] }),
  );
  return new Table({
    ...options.jointMarkOptions([left, width], total),
    rows: [new TableRow({ ...options.rowOptions('row'), children: cells })],
  });
}
