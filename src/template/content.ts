/** A template's text between tags as its author wrote it; Handlebars' types call it something else. */
export function originalText(content: hbs.AST.ContentStatement): string {
  return content.original as unknown as string;
}

/** How many line breaks a text holds. */
export function lineBreaks(text: string): number {
  return text.split('\n').length - 1;
}
