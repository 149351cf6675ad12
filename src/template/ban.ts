import Handlebars from 'handlebars';
import { vocabulary } from '../document/markup.ts';
import { TemplateError } from '../errors.ts';
import { lineBreaks, originalText } from './content.ts';
import { knownHelpers } from './helpers.ts';

/**
 * Refuses what a template may not do: print without escaping, log, look up by computed name, decorate, or write an
 * element outside the vocabulary. Throws a TemplateError at the first such place.
 */
export function refuseBanned(program: hbs.AST.Program, file: string): void {
  new Refuser(file).accept(program);
}

class Refuser extends Handlebars.Visitor {
  readonly file: string;

  constructor(file: string) {
    super();
    this.file = file;
  }

  override MustacheStatement(mustache: hbs.AST.MustacheStatement): void {
    if (!mustache.escaped) this.refuse(mustache, '不能用 {{{ }}} 或 {{& }}，请用 {{ }}');
    this.refuseHelper(mustache);
    super.MustacheStatement(mustache);
  }

  override BlockStatement(block: hbs.AST.BlockStatement): void {
    this.refuseHelper(block);
    super.BlockStatement(block);
  }

  override SubExpression(expression: hbs.AST.SubExpression): void {
    this.refuse(expression, '不能用 ( ) 嵌套');
  }

  override PartialBlockStatement(block: hbs.AST.PartialBlockStatement): void {
    this.refuse(block, '不能用 {{#> }}');
  }

  override Decorator(decorator: hbs.AST.Decorator): void {
    this.refuse(decorator, '不能用 {{* }}');
  }

  override DecoratorBlock(decorator: hbs.AST.DecoratorBlock): void {
    this.refuse(decorator, '不能用 {{#* }}');
  }

  override ContentStatement(content: hbs.AST.ContentStatement): void {
    const original = originalText(content);
    for (const match of original.matchAll(/<(?:\/\s*)?([^\s<>/]*)/g)) {
      const name = match[1] ?? '';
      if (Object.hasOwn(vocabulary, name)) continue;
      const line = content.loc.start.line + lineBreaks(original.slice(0, match.index));
      throw new TemplateError(`没有 <${name}> 这个标记`, this.file, line);
    }
  }

  private refuseHelper(call: hbs.AST.MustacheStatement | hbs.AST.BlockStatement): void {
    const name = (call.path as hbs.AST.PathExpression).original;
    const isCall = call.params.length > 0 || call.hash?.pairs.length > 0 || call.type === 'BlockStatement';
    if (isCall && !knownHelpers.includes(name)) {
      this.refuse(call, `没有 ${name} 这个写法，能用的只有 ${knownHelpers.map((helper) => `#${helper}`).join('、')}`);
    }
  }

  private refuse(node: hbs.AST.Node, problem: string): never {
    throw new TemplateError(problem, this.file, node.loc.start.line);
  }
}
