import { lineBreaks, originalText } from './content.ts';
import type { TemplateFault } from './fault.ts';

/** A tag as a template writes it; what a mustache prints between its quotes is no part of it. */
const tag = /<(?<end>\/?)\s*(?<name>[a-z]+)(?![a-z])(?<rest>[^<>]*)>/g;

/**
 * Finds tags that have no partner between the same braces: in the template itself, or in one branch of a block. A pair that
 * is opened in one branch and closed in another is named too, so this is asked only where printed markup does not fit.
 */
export function findUnpaired({ body }: hbs.AST.Program, file: string): TemplateFault[] {
  const open: { readonly name: string; readonly line: number }[] = [];
  const faults: TemplateFault[] = [];
  const { text, lineAt } = ownText(body);
  for (const { index, groups: { end, name = '', rest = '' } = {} } of text.matchAll(tag)) {
    const line = lineAt(index);
    if (!end && !rest.endsWith('/')) open.push({ name, line });
    else if (end && open.at(-1)?.name === name) open.pop();
    else if (end && open.some((one) => one.name === name)) {
      while (open.at(-1)?.name !== name) faults.push(unclosed(file, open.pop()));
      open.pop();
    } else if (end) faults.push({ file, line, problem: `</${name}> 前面没有与它成对的 <${name}>` });
  }
  return [
    ...faults,
    ...open.map((one) => unclosed(file, one)),
    ...innerPrograms(body).flatMap((one) => findUnpaired(one, file)),
  ];
}

function unclosed(file: string, one = { name: '', line: 0 }): TemplateFault {
  return { file, line: one.line, problem: `<${one.name}> 没有结束，缺少 </${one.name}>` };
}

/** The text between the braces, one after the other, and the line of the template that each place in it stands on. */
function ownText(body: readonly hbs.AST.Statement[]): { text: string; lineAt: (index: number) => number } {
  const contents = body.filter((one): one is hbs.AST.ContentStatement => one.type === 'ContentStatement');
  const starts: { readonly at: number; readonly line: number }[] = [];
  let text = '';
  for (const content of contents) {
    starts.push({ at: text.length, line: content.loc.start.line });
    text += originalText(content);
  }
  const lineAt = (index: number) => {
    const start = starts.findLast(({ at }) => at <= index) ?? { at: 0, line: 1 };
    return start.line + lineBreaks(text.slice(start.at, index));
  };
  return { text, lineAt };
}

function innerPrograms(body: readonly hbs.AST.Statement[]): hbs.AST.Program[] {
  const blocks = body.filter((one): one is hbs.AST.BlockStatement => one.type === 'BlockStatement');
  return blocks.flatMap(({ program, inverse }) =>
    [program, inverse].filter((one) => one !== undefined && one !== null),
  );
}
