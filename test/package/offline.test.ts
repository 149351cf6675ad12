import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fileIn } from '../cli/fake-io.ts';
import { wholeFacts } from '../facts-of.ts';

mkdirSync('out', { recursive: true });
const home = resolve(mkdtempSync('out/offline-'));
const installed = join(home, 'prefix/lib/node_modules/fazhi-report');
afterAll(() => rmSync(home, { recursive: true }));

beforeAll(() => {
  execFileSync(process.execPath, ['build/package.mjs', home]);
  const [tarball = ''] = readdirSync(home).filter((name) => name.endsWith('-offline.tgz'));
  const unreachable = ['--registry', 'http://127.0.0.1:9', '--offline', '--no-audit', '--cache', join(home, 'cache')];
  const install = ['install', '--global', '--prefix', join(home, 'prefix'), ...unreachable, join(home, tarball)];
  execFileSync('npm', install, { stdio: 'pipe' });
});

test('the package holds a notice of licences and asks for no other package', () => {
  const { dependencies, scripts } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  expect([dependencies, scripts]).toEqual([undefined, undefined]);
  expect(readdirSync(join(home, 'prefix/lib/node_modules'))).toEqual(['fazhi-report']);
  expect(existsSync(join(installed, 'node_modules'))).toBe(false);
  expect(readFileSync(join(installed, 'NOTICE'), 'utf8')).toMatch(/^handlebars \S+ \(MIT\)$/m);
});

/** This Node, and those that FAZHI_NODES names. */
const nodes = [process.execPath, ...(process.env.FAZHI_NODES?.split(delimiter) ?? [])];

describe.each(nodes)('installed where no registry is reached, on %s', (node) => {
  const bin = join(home, 'prefix/bin/fazhi');
  const call = (argv: readonly string[], env: NodeJS.ProcessEnv) =>
    execFileSync(node, [bin, ...argv], { cwd: home, encoding: 'utf8', stdio: 'pipe', env: { ...process.env, ...env } });
  const fazhi = (...argv: string[]) => call(argv, {});
  const folder = mkdtempSync(join(home, 'work-'));

  test('it gives its help', () => {
    expect(fazhi('--help')).toContain('用法：fazhi 命令 [选项]');
  });

  test.each(['1', '2'])('it renders every sample with %s at work', (workers) => {
    const out = join(folder, workers);
    fazhi('render', join(installed, 'samples'), '--out-dir', out, '--workers', workers);
    expect(readdirSync(out)).toHaveLength(readdirSync('samples').length);
  });

  test('a second call makes the same, with compiled code that Node has kept where it can', () => {
    const user = mkdtempSync(join(home, 'user-'));
    const env = { HOME: user, NODE_DISABLE_COMPILE_CACHE: '' };
    const reports = ['first.docx', 'second.docx'].map((name) => {
      call(['render', join(installed, 'samples/yunling-2025'), '-o', join(folder, name)], env);
      return readFileSync(join(folder, name));
    });
    const canKeep = execFileSync(node, ['-p', '"enableCompileCache" in module'], { encoding: 'utf8' }).trim();
    expect(existsSync(join(user, '.cache/fazhi-report'))).toBe(canKeep === 'true');
    expect(reports[1]).toEqual(reports[0]);
  });

  test('it starts, fills and checks facts', () => {
    fazhi('new', folder, '--year', '2025');
    const { kind: _kind, schemaVersion: _version, ...answers } = wholeFacts();
    const facts = join(folder, 'facts.json');
    fazhi('fill', facts, '--answers', fileIn(folder, 'answers.json', answers));
    expect(fazhi('check', facts, '--today', '2026-02-10')).toMatch(/须改正 0 处/);
  });

  test('its library renders', () => {
    const program = `import { loadFacts, render } from ${JSON.stringify(join(installed, 'dist/index.mjs'))};
      import { readFileSync } from 'node:fs';
      const { value } = loadFacts(readFileSync(${JSON.stringify(join(installed, 'samples/yunling-justice-2025/facts.json'))}));
      const { value: report } = await render(value);
      console.log(report.docx.length > 5000);`;
    expect(execFileSync(node, ['--input-type=module', '-e', program], { encoding: 'utf8' })).toBe('true\n');
  });
});
