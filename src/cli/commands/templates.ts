import { UsageError } from '../../errors.ts';
import { kindNamed } from '../../kinds/index.ts';
import { withBuiltIn } from '../../template/built-in-sources.ts';
import { checkTemplates } from '../../template/check-templates.ts';
import { type Call, exitCode } from '../command.ts';
import type { Io } from '../io.ts';
import { readTemplates } from '../read-templates.ts';

/** Checks templates without facts: those of a folder laid over the tool's own, or the tool's own. */
export async function run({ positionals, options }: Call, io: Io): Promise<number> {
  const [action, folder, ...others] = positionals;
  if (action !== 'check' || others.length > 0) throw new UsageError('用法：fazhi templates check [模板文件夹]');
  const kind = kindNamed(String(options.kind ?? ''));
  const faults = checkTemplates(withBuiltIn(folder === undefined ? {} : readTemplates(folder), kind.name), kind);
  for (const { file, line, problem } of faults) io.out(`${file}${line > 0 ? ` 第${line}行` : ''}：${problem}\n`);
  io.out(faults.length === 0 ? '模板检查完毕：没有问题\n' : `模板检查完毕：须改正 ${faults.length} 处\n`);
  return faults.length === 0 ? exitCode.fine : exitCode.findings;
}
