import { type Node, parseTree } from 'jsonc-parser';
import type { Finding } from '../../diagnostic.ts';
import { pointerSteps } from '../../schema/pointer.ts';

/** A range of a facts file, in UTF-16 units from its start. */
export interface SourceRange {
  readonly start: number;
  readonly end: number;
}

/** Finds where in a facts file a finding stands. */
export type Positions = (finding: Pick<Finding, 'path' | 'span'>) => SourceRange;

/**
 * Reads the places of everything in a facts file. A finding is where its text, or the spot in it, is written; what is
 * missing is where the group that lacks it begins.
 */
export function positionsOf(source: string): Positions {
  const root = parseTree(source, [], { disallowComments: true });
  const known = new Map<Node, number[]>();
  const childOf = childrenOnce();
  const offsetsOf = (node: Node) => {
    const offsets = known.get(node) ?? characterOffsets(source, node);
    known.set(node, offsets);
    return offsets;
  };
  return ({ path, span }) => {
    const found = root && nodeAt(root, path, childOf);
    if (!found) return { start: 0, end: 0 };
    const { node, whole } = found;
    if (!whole || node.type === 'object' || node.type === 'array') return opening(node);
    if (node.type !== 'string' || !span) return { start: node.offset, end: node.offset + node.length };
    const offsets = offsetsOf(node);
    return { start: offsets[span.start] ?? node.offset, end: offsets[span.end] ?? node.offset + node.length };
  };
}

/** The node at a pointer, or the nearest that exists above it. */
function nodeAt(root: Node, pointer: string, childOf: ChildOf): { node: Node; whole: boolean } {
  let node = root;
  for (const step of pointerSteps(pointer)) {
    const child = childOf(node, step);
    if (!child) return { node, whole: false };
    node = child;
  }
  return { node, whole: true };
}

type ChildOf = (node: Node, step: string) => Node | undefined;

/** Finds a value in a group by its name, in a list by its number; the names of a group are read once, however many are sought. */
function childrenOnce(): ChildOf {
  const groups = new Map<Node, ReadonlyMap<string, Node>>();
  return (node, step) => {
    if (node.type !== 'object') return node.children?.[Number(step)];
    const known = groups.get(node) ?? membersOf(node);
    groups.set(node, known);
    return known.get(step);
  };
}

function membersOf({ children = [] }: Node): ReadonlyMap<string, Node> {
  return new Map(
    children.flatMap(({ children: [name, value] = [] }) => (value ? [[name?.value, value] as const] : [])),
  );
}

/** Where a group begins: its name, or its bracket when it has none. */
function opening({ offset, parent }: Node): SourceRange {
  const name = parent?.type === 'property' ? parent.children?.[0] : undefined;
  return name ? { start: name.offset, end: name.offset + name.length } : { start: offset, end: offset + 1 };
}

/** For each UTF-16 unit of a JSON string's value where it is written; \u4e00 and \n are one unit each. One more for the end. */
function characterOffsets(source: string, { offset, length }: Node): number[] {
  const offsets: number[] = [];
  let at = offset + 1;
  while (at < offset + length - 1) {
    offsets.push(at);
    at += source[at] === '\\' ? (source[at + 1] === 'u' ? 6 : 2) : 1;
  }
  return [...offsets, at];
}
