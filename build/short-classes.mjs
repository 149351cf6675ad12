import ts from 'typescript';

const name = 'p{Script=Han}';

/**
 * The letters of Script=Han as ranges: all of the basic plane, and the two planes of rare characters whole. Which letters the
 * script has V8 asks of ICU anew for each pattern that names it, and with the two dozen ranges of the rare ones a pattern takes
 * ten times as long to compile, and half as long again to run.
 */
const ranges =
  '\\u2e80-\\u2fd5\\u3005\\u3007\\u3021-\\u3029\\u3038-\\u303b\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufad9\\u{20000}-\\u{3ffff}';

/** Writes the class of Chinese letters out in every pattern of our own. */
export function shortClasses() {
  return {
    name: 'short-classes',
    transform: (code, id) =>
      id.endsWith('.ts') && code.includes(name) ? { code: withRanges(code), moduleType: 'ts' } : null,
  };
}

/** The code with \p{Script=Han} written out: in a class its ranges, elsewhere a class of its own. @public */
export function withRanges(code) {
  const source = ts.createSourceFile('', code, ts.ScriptTarget.Latest, true);
  const pieces = [];
  let done = 0;
  const write = (node, state) => {
    const { text, isInClass } = writtenOut(node.getText(source), state);
    pieces.push(code.slice(done, node.getStart(source)), text);
    done = node.getEnd();
    return isInClass;
  };
  const visit = (node) => {
    if (ts.isTemplateExpression(node)) {
      let isInClass = write(node.head, false);
      for (const { expression, literal } of node.templateSpans) {
        visit(expression);
        isInClass = write(literal, isInClass);
      }
    } else if (ts.isRegularExpressionLiteral(node) || ts.isStringLiteralLike(node)) write(node, false);
    else ts.forEachChild(node, visit);
  };
  visit(source);
  return pieces.join('') + code.slice(done);
}

/** One literal, and whether its end stands in a class that is still open; in a string each backslash is written twice. */
function writtenOut(text, isInClassBefore) {
  const once = text.startsWith('/') ? 1 : 2;
  let isInClass = isInClassBefore;
  const written = text.replace(/(\\+)(p\{Script=Han\}|[[\]])?|[[\]]/g, (found, slashes, escaped) => {
    const isEscaped = (slashes?.length / once) % 2 === 1;
    const bracket = isEscaped ? undefined : found.at(-1);
    if (bracket === '[') isInClass = true;
    if (bracket === ']') isInClass = false;
    if (!isEscaped || escaped !== name) return found;
    const own = ranges.replaceAll('\\', slashes);
    return isInClass ? own : `[${own}]`;
  });
  return { text: written, isInClass };
}
