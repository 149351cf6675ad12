import ts from 'typescript';
import { partsOf } from './pattern-parts.mjs';

/** Each operator and what it becomes: a condition turned round, a border moved by one. */
const operators = new Map([
  [ts.SyntaxKind.EqualsEqualsEqualsToken, '!=='],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, '==='],
  [ts.SyntaxKind.LessThanToken, '<='],
  [ts.SyntaxKind.LessThanEqualsToken, '<'],
  [ts.SyntaxKind.GreaterThanToken, '>='],
  [ts.SyntaxKind.GreaterThanEqualsToken, '>'],
  [ts.SyntaxKind.AmpersandAmpersandToken, '||'],
  [ts.SyntaxKind.BarBarToken, '&&'],
  [ts.SyntaxKind.PlusToken, '-'],
  [ts.SyntaxKind.MinusToken, '+'],
]);

/** What of a rule is words, examples or the bounds of a setting, and no condition. */
const words = new Set([
  ...['id', 'severity', 'title', 'basis', 'why', 'reads', 'wrong', 'right', 'message', 'hint'],
  ...['minimum', 'maximum'],
]);

/** Lists that are narrowed or asked by a condition. */
const asking = new Set(['filter', 'some', 'every', 'find', 'findIndex']);

/**
 * Every small change of a rule's conditions: the text it replaces, what stands there instead, and the line.
 * Each makes another rule; a test that still passes has not looked.
 */
export function mutantsOf(file, text) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const mutants = [];
  const add = (node, replacement, { start, end } = { start: 0, end: node.getWidth(source) }) => {
    const from = node.getStart(source) + start;
    const to = node.getStart(source) + end;
    const { line } = source.getLineAndCharacterOfPosition(from);
    mutants.push({ start: from, end: to, replacement, line: line + 1, original: text.slice(from, to) });
  };
  const visit = (node) => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isPropertyAssignment(node) && words.has(node.name.getText(source))) return;
    mutate(node, source, add);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return mutants;
}

function mutate(node, source, add) {
  if (ts.isBinaryExpression(node)) {
    const other = operators.get(node.operatorToken.kind);
    if (other) add(node.operatorToken, other);
  }
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    add(node, node.operand.getText(source));
  if (ts.isIfStatement(node)) add(node.expression, `!(${node.expression.getText(source)})`);
  if (ts.isConditionalExpression(node)) add(node.condition, `!(${node.condition.getText(source)})`);
  if (ts.isNumericLiteral(node)) add(node, String(Number(node.text) + 1));
  if (ts.isRegularExpressionLiteral(node)) {
    add(node, `/(?!)/${node.text.slice(node.text.lastIndexOf('/') + 1)}`);
    for (const part of partsOf(node.text)) add(node, '', part);
  }
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const [condition] = node.arguments;
    if (condition && asking.has(node.expression.name.text)) add(condition, '(() => true)');
  }
}
