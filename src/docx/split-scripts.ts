import type { Script } from './run-kind.ts';

/** A piece of text in one script. */
export interface ScriptPiece {
  readonly script: Script;
  readonly text: string;
}

const pieces = /“[^“”]*”|‘[^‘’]*’|[\x20-\x7e\u00a0-\u00ff]+|[^\x20-\x7e\u00a0-\u00ff“‘]+|./gsu;
const latinLetter = /[A-Za-z\u00c0-\u00ff]/u;
const onlyLatin = /^[“‘][\x20-\x7e\u00a0-\u00ff]*[”’]$/u;

/**
 * Splits a text into runs of Chinese and Latin. Quotes, dashes and ellipses are Chinese, except quotes round a phrase that
 * is wholly Latin and holds a letter: these stand in the Latin font with their phrase.
 */
export function splitScripts(text: string): ScriptPiece[] {
  const runs: { script: Script; text: string }[] = [];
  for (const piece of scriptsOf(text)) {
    const last = runs.at(-1);
    if (last?.script === piece.script) last.text += piece.text;
    else runs.push({ ...piece });
  }
  return runs;
}

function scriptsOf(text: string): ScriptPiece[] {
  return Array.from(text.matchAll(pieces), ([piece]) => piece).flatMap((piece): ScriptPiece[] => {
    if (!/^[“‘].+[”’]$/su.test(piece))
      return [{ script: /^[\x20-\x7e\u00a0-\u00ff]/u.test(piece) ? 'latin' : 'chinese', text: piece }];
    if (onlyLatin.test(piece) && latinLetter.test(piece)) return [{ script: 'latin', text: piece }];
    const [open = '', close = ''] = [piece.slice(0, 1), piece.slice(-1)];
    return [{ script: 'chinese', text: open }, ...scriptsOf(piece.slice(1, -1)), { script: 'chinese', text: close }];
  });
}
