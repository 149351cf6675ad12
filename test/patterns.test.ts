import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from 'scslre';
import ts from 'typescript';
import { describe, expect, test, vi } from 'vitest';
import { factsOf, wholeFacts } from './facts-of.ts';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

describe('a pattern looks at each character of a text so many times at most, however long the text', () => {
  test.each(files.flatMap(literalsIn))('%s: %s', (_file, literal) => {
    expect(slownessOf(literal)).toEqual([]);
  });

  test('and so do the patterns that are put together from words', async () => {
    const built = await patternsBuilt();
    expect(built.size).toBeGreaterThan(30);
    expect([...built].filter((pattern) => slownessOf(pattern).length > 0)).toEqual([]);
  });

  test('what would look again and again is told', () => {
    expect(slownessOf('/(?:a|ab?)+c/u')).not.toEqual([]);
    expect(slownessOf('/ +(?=》)/u')).not.toEqual([]);
    expect(slownessOf('/(?<! ) +(?=》)/u')).toEqual([]);
  });
});

/** The patterns written in a file of ours. */
function literalsIn(file: string): [file: string, literal: string][] {
  const source = ts.createSourceFile(file, readFileSync(join('src', file), 'utf8'), ts.ScriptTarget.Latest, true);
  const found: [string, string][] = [];
  const visit = (node: ts.Node) => {
    if (ts.isRegularExpressionLiteral(node)) found.push([file, node.text]);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The patterns that the modules of checking and setting build when they are loaded, and the rules when they find what they speak of. */
async function patternsBuilt(): Promise<Set<string>> {
  const built = new Set<string>();
  const keep = (pattern: RegExp) => {
    built.add(String(pattern));
    return pattern;
  };
  vi.stubGlobal(
    'RegExp',
    new Proxy(RegExp, {
      construct: (real, args: [string]) => keep(new real(...args)),
      apply: (real, _self, args: [string]) => keep(real(...args)),
    }),
  );
  vi.resetModules();
  const { check, rules } = {
    ...(await import('../src/kinds/check.ts')),
    ...(await import('../src/kinds/annual-report/rules/index.ts')),
    ...(await import('../src/domain/report/title-units.ts')),
    ...(await import('../src/domain/text/cell-units.ts')),
  };
  for (const { wrong, right } of rules)
    for (const facts of [wrong, right]) check({ ...wholeFacts(), ...factsOf(facts) });
  vi.unstubAllGlobals();
  return built;
}

/** Where a pattern's work grows faster than the text: by trying again further on, by parting one run in many ways. */
function slownessOf(pattern: string): string[] {
  const [, source = '', flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(pattern) ?? [];
  return analyse({ source, flags }).reports.map(({ type, exponential }) =>
    exponential ? `${type}, exponential` : type,
  );
}
