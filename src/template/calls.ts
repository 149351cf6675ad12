import Handlebars from 'handlebars';
import type { TemplateFault } from './fault.ts';

/** Finds a template that would never come to an end, or not within anybody's patience. */
export function findEndless(programs: ReadonlyMap<string, hbs.AST.Program>): TemplateFault | undefined {
  const calls = new Map([...programs].map(([file, program]) => [file, callsIn(program)]));
  return findCycle(calls) ?? findFlood(calls);
}

type Calls = ReadonlyMap<string, readonly Call[]>;

/** A template that calls itself, straight or by way of others. */
function findCycle(calls: Calls): TemplateFault | undefined {
  for (const [file, own] of calls) {
    const back = own.find(({ callee }) => callee === file || reaches(calls, callee, file, new Set()));
    if (back) return { file, line: back.line, problem: `${back.callee} 又用到了 ${file}，永远写不完` };
  }
  return undefined;
}

/** The tool's own templates come to fewer than a hundred. */
const mostCalls = 10_000;

/** A template that, with all that it calls and they call in turn, comes to more calls than any report can want. */
function findFlood(calls: Calls): TemplateFault | undefined {
  const known = new Map<string, number>();
  const countOf = (file: string): number => {
    const counted =
      known.get(file) ?? (calls.get(file) ?? []).reduce((sum, { callee }) => sum + 1 + countOf(callee), 0);
    known.set(file, counted);
    return counted;
  };
  const file = [...calls.keys()].find((one) => countOf(one) > mostCalls);
  const [first] = (file !== undefined && calls.get(file)) || [];
  if (file === undefined || !first) return undefined;
  return { file, line: first.line, problem: `{{> }} 一层套一层，展开有 ${mostCalls} 处以上，写不完` };
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

function reaches(calls: Calls, from: string, to: string, seen: Set<string>): boolean {
  if (seen.has(from)) return false;
  seen.add(from);
  return (calls.get(from) ?? []).some(({ callee }) => callee === to || reaches(calls, callee, to, seen));
}
