import type { Diagnostic } from '../diagnostic.ts';
import { answerAt } from '../facts/answer-at.ts';
import type { Facts } from '../facts/facts.ts';
import type { FactsKind } from '../facts/facts-kind.ts';
import { walkTexts } from '../facts/texts/walk-texts.ts';
import type { ForeignPaper } from '../manuscript/foreign-paper.ts';
import { checkRule } from './check-facts.ts';
import type { AnyExample, CheckContext, PartRule } from './rule.ts';

/** What a foreign paper tells, as facts of its kind, and the rules that ask for what must be told. */
export interface ToldParts {
  readonly kind: FactsKind;
  readonly facts: Facts;
  readonly rules: readonly PartRule<Facts, AnyExample>[];
  /** The parts that it tells nowhere; what the facts hold of another part may tell of one, too. */
  readonly untold: readonly string[];
}

/** Holds what a foreign paper tells against rules about its parts; findings stand where the paper says the words they speak of. */
export function checkTold(
  paper: ForeignPaper,
  { kind, facts, untold }: ToldParts,
  rules: readonly PartRule<Facts, AnyExample>[],
  context: CheckContext,
): Diagnostic[] {
  const held = Object.fromEntries(Object.entries(facts).filter(([part]) => !untold.includes(part))) as Facts;
  const found = rules.flatMap((rule) => checkRule(kind, rule, held, context));
  const isToldElsewhere = ({ missing }: Diagnostic) => {
    const part = /^\/(\w+)$/u.exec(missing?.[0] ?? '')?.[1];
    return part !== undefined && !untold.includes(part);
  };
  return found
    .filter((one) => !isToldElsewhere(one))
    .map(({ missing, path, ...finding }) => {
      const own = missing?.[0]?.replace(/\/[^/]*$/u, '') || path;
      const at = pathIn(paper, facts, own) ?? pathIn(paper, facts, path) ?? '';
      return { ...finding, path: at, place: paper.placeOf(at), title: at === '' ? finding.title : paper.titleAt(at) };
    });
}

/** Where the paper says what stands at a pointer of the facts; undefined where it says nothing of it. */
function pathIn({ texts }: ForeignPaper, facts: Facts, pointer: string): string | undefined {
  const [first] = walkTexts([answerAt(facts, pointer)]);
  const words = squeezed(first?.text ?? '');
  if (words === '') return undefined;
  return texts.find(({ text, isBody }) => isBody && squeezed(text).includes(words))?.path;
}

function squeezed(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]/gu, '');
}
