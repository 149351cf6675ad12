import { lineBreaks } from './content.ts';
import type { TemplateFault } from './fault.ts';

const comment = /\{\{!--[\s\S]*?--\}\}|\{\{![^}]*\}\}/g;
const tag = /[{｛]{2,3}[^{}｛｝\n]*[}｝]{2,3}/g;
const fullWidth = /[｛｝“”‘’＂＇（）＝＃／＞　]/;

/** Finds tags in which an input method put full-width braces, quotes, brackets or spaces; Handlebars would take them for a name. */
export function findFullWidth(source: string, file: string): TemplateFault[] {
  const text = source.replace(comment, (words) => words.replace(/[^\n]/g, ' '));
  return Array.from(text.matchAll(tag)).flatMap(({ 0: found, index }) => {
    const character = fullWidth.exec(found)?.[0];
    if (!character) return [];
    const line = 1 + lineBreaks(text.slice(0, index));
    return [{ file, line, problem: `${found} 里有全角的“${character}”，请改成半角` }];
  });
}
