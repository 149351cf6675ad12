import Handlebars from 'handlebars';
import type { TemplateFault } from './fault.ts';

/** Finds a template that calls itself, straight or by way of others: it would never come to an end. */
export function findCycle(programs: ReadonlyMap<string, hbs.AST.Program>): TemplateFault | undefined {
  const calls = new Map([...programs].map(([file, program]) => [file, callsIn(program)]));
  for (const [file, own] of calls) {
    const back = own.find(({ callee }) => callee === file || reaches(calls, callee, file, new Set()));
    if (back) return { file, line: back.line, problem: `${back.callee} 又用到了 ${file}，永远写不完` };
  }
  return undefined;
}

interface Call {
  readonly callee: string;
  readonly line: number;
}

function callsIn(program: hbs.AST.Program): Call[] {
  const calls: Call[] = [];
  class Finder extends Handlebars.Visitor {
    override PartialStatement({ name, loc }: hbs.AST.PartialStatement): void {
      calls.push({ callee: `${(name as hbs.AST.PathExpression).original}.hbs`, line: loc.start.line });
    }
  }
  new Finder().accept(program);
  return calls;
}

function reaches(calls: ReadonlyMap<string, readonly Call[]>, from: string, to: string, seen: Set<string>): boolean {
  if (seen.has(from)) return false;
  seen.add(from);
  return (calls.get(from) ?? []).some(({ callee }) => callee === to || reaches(calls, callee, to, seen));
}
