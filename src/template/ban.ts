import Handlebars from 'handlebars';
import { vocabulary } from '../document/markup.ts';
import { nearest } from '../domain/text/nearest.ts';
import { lineBreaks, originalText } from './content.ts';
import type { TemplateFault } from './fault.ts';
import { knownHelpers } from './helpers.ts';

/**
 * Finds what a template may not do: print without escaping, log, look up by computed name, nest calls, decorate, or write
 * an element outside the vocabulary.
 */
export function findBanned(program: hbs.AST.Program, file: string): TemplateFault[] {
  const finder = new BannedFinder(file);
  finder.accept(program);
  return finder.faults;
}

class BannedFinder extends Handlebars.Visitor {
  readonly faults: TemplateFault[] = [];
  readonly file: string;

  constructor(file: string) {
    super();
    this.file = file;
  }

  override MustacheStatement(mustache: hbs.AST.MustacheStatement): void {
    if (!mustache.escaped) this.add(mustache, '不能用 {{{ }}} 或 {{& }}，请用 {{ }}');
    this.refuseHelper(mustache);
    super.MustacheStatement(mustache);
  }

  override BlockStatement(block: hbs.AST.BlockStatement): void {
    this.refuseHelper(block);
    if (block.params.length !== 1 || block.hash?.pairs.length > 0) this.add(block, '{{# }} 后面只写一个名称');
    super.BlockStatement(block);
  }

  override PartialStatement(partial: hbs.AST.PartialStatement): void {
    const name = String((partial.name as hbs.AST.PathExpression).original);
    if (partial.name.type === 'SubExpression') this.add(partial, '{{> }} 后面要直接写模板的名称');
    else if (name in Object.prototype) this.add(partial, `没有 ${name}.hbs 这个模板，模板也不能叫这个名称`);
    else super.PartialStatement(partial);
  }

  override PathExpression({ data: isSpecial, original, parts, loc }: hbs.AST.PathExpression): void {
    if (!isSpecial || ['index', 'first', 'last'].includes(parts.join('.'))) return;
    this.faults.push({ file: this.file, line: loc.start.line, problem: `不能用 ${original}` });
  }

  override SubExpression(expression: hbs.AST.SubExpression): void {
    this.add(expression, '不能用 ( ) 嵌套');
  }

  override PartialBlockStatement(block: hbs.AST.PartialBlockStatement): void {
    this.add(block, '不能用 {{#> }}');
  }

  override Decorator(decorator: hbs.AST.Decorator): void {
    this.add(decorator, '不能用 {{* }}');
  }

  override DecoratorBlock(decorator: hbs.AST.DecoratorBlock): void {
    this.add(decorator, '不能用 {{#* }}');
  }

  override ContentStatement(content: hbs.AST.ContentStatement): void {
    const original = originalText(content);
    for (const match of original.matchAll(/<(?:\/\s*)?([^\s<>/]*)/g)) {
      const name = match[1] ?? '';
      if (Object.hasOwn(vocabulary, name) && name !== 'report') continue;
      const meant = nearest(name, Object.keys(vocabulary));
      const problem = `没有 <${name}> 这个标记${meant ? `，是不是 <${meant}>？` : ''}`;
      this.faults.push({
        file: this.file,
        line: content.loc.start.line + lineBreaks(original.slice(0, match.index)),
        problem,
      });
    }
  }

  private refuseHelper(call: hbs.AST.MustacheStatement | hbs.AST.BlockStatement): void {
    const name = (call.path as hbs.AST.PathExpression).original;
    const isCall = call.params.length > 0 || call.hash?.pairs.length > 0 || call.type === 'BlockStatement';
    if (!isCall || (knownHelpers.includes(name) && call.type === 'BlockStatement')) return;
    const known = knownHelpers.map((helper) => `#${helper}`).join('、');
    this.add(call, `没有 ${name} 这个写法，能用的只有 ${known}`);
  }

  private add(node: hbs.AST.Node, problem: string): void {
    this.faults.push({ file: this.file, line: node.loc.start.line, problem });
  }
}
