import * as docx from 'docx';
import { documentOf, tableByObjects } from './docx-objects.mjs';

/** How each engine writes a loop over single paragraphs. */
const loops = {
  docxtemplater: (list, style) => [
    [style, `{#${list}}`],
    [style, '{text}'],
    [style, `{/${list}}`],
  ],
  'easy-template-x': (list, style) => [[style, `{#${list} [loopOver: "paragraph"]}{text}{/${list}}`]],
};

/** The template file that an engine fills: the same report for each, in the engine’s own best way to loop. */
export async function templateOf(engine) {
  const loop = loops[engine];
  const before = [
    ...loop('top', 'Top'),
    ...loop('opening', 'Body'),
    ['Body', '{#parts}'],
    ['LevelOne', '{heading}'],
    ...loop('paragraphs', 'Body'),
    ['Body', '{#sections}'],
    ['LevelTwo', '{heading}'],
    ...loop('paragraphs', 'Body'),
    ['Body', '{/sections}'],
    ['Body', '{/parts}'],
    ...loop('end', 'End'),
  ];
  const row = { a: '{#rows}{a}', b: '{b}', c: '{c}', d: '{d}', e: '{e}{/rows}' };
  const paragraphs = (lines) => lines.map(([style, text]) => new docx.Paragraph({ style, text }));
  const table = tableByObjects(docx, [row]);
  return docx.Packer.toBuffer(documentOf(docx, [...paragraphs(before), table, ...paragraphs(loop('tail', 'Body'))]));
}
