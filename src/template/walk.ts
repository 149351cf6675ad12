import { nearest } from '../domain/text/nearest.ts';
import type { ViewShape } from '../view/shape.ts';
import type { TemplateFault } from './fault.ts';

/** A partial called with something. */
interface PartialCall {
  readonly file: string;
  readonly context: ViewShape;
}

/** What walking one template against a shape tells. */
interface Walk {
  readonly faults: TemplateFault[];
  readonly calls: PartialCall[];
}

/** Walks one template whose context has the given shape. */
export function walkTemplate(file: string, programs: ReadonlyMap<string, hbs.AST.Program>, context: ViewShape): Walk {
  const walker = new Walker(file, programs);
  const program = programs.get(file);
  if (program) walker.program(program, [context]);
  return walker;
}

/** The innermost context last. */
type Stack = readonly ViewShape[];

const text: ViewShape = { kind: 'text', optional: false };

class Walker implements Walk {
  readonly faults: TemplateFault[] = [];
  readonly calls: PartialCall[] = [];
  readonly file: string;
  readonly programs: ReadonlyMap<string, hbs.AST.Program>;

  constructor(file: string, programs: ReadonlyMap<string, hbs.AST.Program>) {
    this.file = file;
    this.programs = programs;
  }

  program({ body }: hbs.AST.Program, stack: Stack): void {
    for (const statement of body) {
      if (statement.type === 'MustacheStatement') this.mustache(statement as hbs.AST.MustacheStatement, stack);
      if (statement.type === 'BlockStatement') this.block(statement as hbs.AST.BlockStatement, stack);
      if (statement.type === 'PartialStatement') this.partial(statement as hbs.AST.PartialStatement, stack);
    }
  }

  private mustache({ path }: hbs.AST.MustacheStatement, stack: Stack): void {
    const shape = this.lookUp(path, stack);
    if (shape?.kind === 'list') this.add(path, `${nameOf(path)} 是一列内容，要用 {{#each}} 逐个写`);
    if (shape?.kind === 'group') this.add(path, `${nameOf(path)} 是一组内容，要写明是其中哪一项`);
  }

  private block(block: hbs.AST.BlockStatement, stack: Stack): void {
    const [argument] = block.params;
    const helper = nameOf(block.path);
    if (!argument) this.add(block, `{{#${helper}}} 后面要写名称`);
    const shape = argument && this.lookUp(argument, stack);
    if (!argument || !shape) return;
    if (helper === 'each' && shape.kind !== 'list' && shape.kind !== 'nothing') {
      this.add(argument, `${nameOf(argument)} 不是一列内容，不能用 {{#each}}`);
      return;
    }
    const [reached, otherwise] = helper === 'unless' ? [block.inverse, block.program] : [block.program, block.inverse];
    if (otherwise && !shape.optional) {
      this.add(otherwise.loc ? otherwise : block, `${nameOf(argument)} 总是有的，这一段永远不会用到`);
    }
    if (reached) this.program(reached, innerStack(helper, shape, stack));
    if (otherwise) this.program(otherwise, stack);
  }

  private partial(call: hbs.AST.PartialStatement, stack: Stack): void {
    const name = nameOf(call.name);
    const file = `${name}.hbs`;
    const [argument] = call.params;
    const given = argument ? this.lookUp(argument, stack) : stack.at(-1);
    const added = (call.hash?.pairs ?? []).map(({ key, value }) => [key, this.lookUp(value, stack) ?? text] as const);
    if (!this.programs.has(file)) {
      const meant = nearest(file, this.programs.keys());
      this.add(call, `找不到 ${file}${meant ? `，是不是 ${meant}？` : ''}`);
    } else if (given?.kind === 'group') {
      this.calls.push({ file, context: { ...given, fields: { ...given.fields, ...Object.fromEntries(added) } } });
    } else if (given) {
      this.calls.push({ file, context: given });
    }
  }

  /** The shape a name leads to; a name that leads nowhere is a fault. */
  private lookUp(expression: hbs.AST.Expression, stack: Stack): ViewShape | undefined {
    if (expression.type !== 'PathExpression') return text;
    const { parts, depth, data: isSpecial } = expression as hbs.AST.PathExpression;
    if (isSpecial) return text;
    let shape: ViewShape | undefined = stack[stack.length - 1 - depth];
    for (const part of parts) {
      const fields: Readonly<Record<string, ViewShape>> = shape?.kind === 'group' ? shape.fields : {};
      if (!Object.hasOwn(fields, part)) {
        const meant = nearest(part, Object.keys(fields));
        this.add(expression, `没有“${part}”这项内容${meant ? `，是不是“${meant}”？` : ''}`);
        return undefined;
      }
      shape = fields[part];
    }
    return shape;
  }

  private add(node: hbs.AST.Node, problem: string): void {
    this.faults.push({ file: this.file, line: node.loc.start.line, problem });
  }
}

function innerStack(helper: string, shape: ViewShape, stack: Stack): Stack {
  if (helper === 'each') return [...stack, shape.kind === 'list' ? shape.of : shape];
  return helper === 'with' ? [...stack, shape] : stack;
}

function nameOf(expression: hbs.AST.Expression): string {
  return String((expression as hbs.AST.PathExpression).original);
}
