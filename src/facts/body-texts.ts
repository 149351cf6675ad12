import { parts } from '../domain/part.ts';
import { annualReportSchema, pointerSteps, resolve, type SchemaNode } from '../schema/schema.ts';
import type { Facts } from './load.ts';
import { type PlacedText, walkTexts } from './walk-texts.ts';

/** What of the facts becomes the report's text. */
const told: ReadonlySet<string> = new Set(['opening', 'honours', ...parts]);

/** The texts that are printed in the body of the report, in the facts' order: no sources, dates for checking, links or reasons. */
export function* bodyTexts(facts: Facts): Generator<PlacedText> {
  for (const placed of walkTexts(facts)) if (isTold(placed.path)) yield placed;
}

function isTold(pointer: string): boolean {
  const [group = '', ...rest] = pointerSteps(pointer);
  if (!told.has(group)) return false;
  let node: SchemaNode | undefined = annualReportSchema.properties?.[group];
  for (const step of rest) {
    const parent: SchemaNode | undefined = node && resolve(node);
    node = parent?.items ?? parent?.properties?.[step];
    if (!node || isAside(resolve(node), step)) return false;
  }
  return true;
}

function isAside(node: SchemaNode, step: string): boolean {
  return node['x-internal'] === true || node.enum !== undefined || step === 'withhold';
}
