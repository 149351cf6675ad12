import { cleanPaste } from '../../../domain/material/clean-paste.ts';
import { type CutMaterial, cutMaterial } from '../../../domain/material/cut-material.ts';
import type { Outlined } from '../../../reader/outline/outlined.ts';

/** What stands under a heading: text before the first heading within, and what those open. */
export interface CutPart {
  readonly lead: readonly string[];
  readonly cut: CutMaterial;
  /** Whether the headings right under it run in, stand on lines of their own, or both. */
  readonly headings?: 'run-in' | 'own-line';
  /** Whether those are numbered 1. at once. */
  readonly skipsLevel: boolean;
  /** Whether 一是, 二是 open paragraphs of their own. */
  readonly hasPointParagraphs: boolean;
}

/** Cuts what stands under a heading as pasted material is cut. */
export function cutPart(entries: readonly Outlined[]): CutPart {
  const first = entries.findIndex(({ level, ordinal }) => level !== undefined && ordinal !== undefined);
  const before = first < 0 ? entries : entries.slice(0, first);
  const under = first < 0 ? [] : entries.slice(first);
  const top = Math.min(...under.flatMap(({ level, role }) => (role === 'heading' && level ? [level] : [])));
  const heads = under.filter(({ role, level }) => role === 'heading' && level === top);
  const runIn = heads.filter(({ bodyStart, end }) => bodyStart < end).length;
  return {
    lead: before.map(lineOf),
    cut: under.length > 0 ? cutMaterial(under.map(lineOf)) : { sections: [] },
    ...(heads.length > 0 && runIn === heads.length ? { headings: 'run-in' as const } : {}),
    ...(heads.length > 0 && runIn === 0 ? { headings: 'own-line' as const } : {}),
    skipsLevel: top === 3,
    hasPointParagraphs: under.some(
      ({ role, text, start }) => role === 'text' && /^[一二三四五六]是/u.test(text.slice(start)),
    ),
  };
}

/** A paragraph with its ordinal, typed or automatic, without what no text of facts may hold. */
export function lineOf({ text, start, end, ordinal = '' }: Outlined): string {
  return cleanPaste((ordinal + text.slice(start, end)).replaceAll('\n', ''));
}
