import type { Facts } from '../../../facts/facts.ts';
import { usualEdition } from '../../../facts/named-editions.ts';
import type { Kind } from '../../../kinds/kind.ts';

/** The title as its first edition prints it; what the paper is called where that cannot be told yet. */
export function paperTitle(kind: Kind, facts: Facts): string {
  try {
    const view = kind.createView(facts, { edition: usualEdition(kind, facts), showUnverified: false }) as {
      readonly title?: unknown;
    };
    return String(view.title ?? kind.askedAs);
  } catch {
    return kind.askedAs;
  }
}
