import { stylesOf } from '../layout/styles.ts';
import { withinWord } from '../layout/units.ts';
import type { Line } from './runs/line.ts';
import type { Run } from './runs/run-kind.ts';
import { lineBreak, runsOf, tab } from './runs/runs.ts';
import type { ParagraphShape, Shape, Shapes } from './shapes/shape.ts';
import { escapeXml, put } from './xml-text.ts';
import { spacesKept } from './zip/lean.ts';

/** One paragraph; `section` are the properties of the section that it closes. */
export function fillLine(line: Line, shapes: Shapes, section = ''): string {
  const { paragraph, profile } = shapes;
  let content = '';
  for (const run of runsOf(line.spans, stylesOf(profile)[line.style].font)) content += fillRun(run, shapes);
  return (
    paragraph.open +
    styleOf(line, shapes) +
    propertiesOf(line, shapes) +
    section +
    paragraph.middle +
    content +
    paragraph.close
  );
}

function fillRun(run: Run, shapes: Shapes): string {
  const { font, script, form, mark, text } = run;
  if (text === tab) return shapes.tab;
  if (text === lineBreak) return shapes.lineBreak;
  const shape = shapes.runs[font]?.[script][form]?.[mark];
  if (!shape) throw new Error(`no shape for ${font} ${script} ${form} ${mark}`);
  const open = openOf(run, shape);
  return (text.trim() === text ? open : open.replace('<w:t>', spacesKept)) + escapeXml(text) + shape.close;
}

function openOf({ size, spacingTwips }: Run, { open }: Shape): string {
  if (spacingTwips !== undefined) return put(open, 'spacing', spacingTwips);
  return size ? put(put(open, 'size', size.sizePt * 2), 'scale', size.scale) : open;
}

function styleOf({ style, frameTop }: Line, { paragraph }: Shapes): string {
  const said = paragraph.styles[style];
  return frameTop === undefined ? said : put(said, 'frameTop', frameTop);
}

function propertiesOf(line: Line, { paragraph }: Shapes): string {
  const { breakBefore, keepNext, tabs, rightIndent } = line;
  let properties = (breakBefore ? paragraph.breakBefore : '') + (keepNext ? paragraph.keepNext : '');
  if (tabs) {
    const stops = tabs.map(({ kind, twips }) => put(paragraph.tabStops[kind], 'tab', withinWord(twips)));
    properties += paragraph.tabs.open + stops.join('') + paragraph.tabs.close;
  }
  properties += spacingOf(line, paragraph.spacing);
  return rightIndent === undefined
    ? properties
    : properties + put(paragraph.rightIndent, 'right', withinWord(rightIndent));
}

function spacingOf({ before, after }: Line, spacing: ParagraphShape['spacing']): string {
  if (before === undefined) return after === undefined ? '' : put(spacing.after, 'after', after);
  if (after === undefined) return put(spacing.before, 'before', before);
  return put(put(spacing.both, 'before', before), 'after', after);
}
