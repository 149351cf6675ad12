import Handlebars from 'handlebars';
import { originAttribute } from '../document/markup.ts';
import { lineBreaks, originalText } from './content.ts';

/** Writes into every start tag where it comes from, so that the parser of the markup can name the template's line. */
export function markOrigins(program: hbs.AST.Program, file: string): void {
  new OriginMarker(file).accept(program);
}

class OriginMarker extends Handlebars.Visitor {
  readonly file: string;

  constructor(file: string) {
    super();
    this.file = file;
  }

  override ContentStatement(content: hbs.AST.ContentStatement): void {
    const original = originalText(content);
    const firstLine = content.loc.start.line + lineBreaks(original.slice(0, original.indexOf(content.value)));
    content.value = content.value.replace(/<[a-z]+/g, (tag, offset: number) => {
      const line = firstLine + lineBreaks(content.value.slice(0, offset));
      return `${tag} ${originAttribute}="${file(this.file)}:${line}"`;
    });
  }
}

/** A file name as it may stand in an attribute. */
function file(name: string): string {
  return name.replace(/["<&]/g, '');
}
