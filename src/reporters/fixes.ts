import type { Fix } from '../check/apply-fixes.ts';
import { firstLetters, lastLetters } from '../domain/text/shorten.ts';
import { mark } from './spot.ts';
import { whereOf } from './words.ts';

/** Says what was put right, each with its place: 原文【,】，改为【，】. */
export function fixesText(file: string, fixes: readonly Fix[]): string {
  if (fixes.length === 0) return `${file}：没有可以自动改的地方\n`;
  const lines = fixes.map(({ diagnostic, text, span: { start, end }, replacement }) => {
    const [before, behind] = [lastLetters(text.slice(0, start), 8), firstLetters(text.slice(end), 8)];
    const around = before + mark(text.slice(start, end)) + behind;
    return `  已改  ${whereOf(diagnostic)}：“${around}”，${replacement === '' ? '删去' : `改为${mark(replacement)}`}`;
  });
  return `${file}：自动改了 ${fixes.length} 处\n${lines.join('\n')}\n`;
}
