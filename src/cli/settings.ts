import { access } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { CheckOptions } from '../check/check.ts';
import { type Config, layConfigs, readConfig } from '../check/config.ts';
import { readWaivers } from '../check/waiver.ts';
import { parseJson } from '../facts/parse-json.ts';
import { configName, waiversEnding } from './beside-facts.ts';
import { inFile, readBytes } from './read.ts';

/** What the office has set for a facts file: the configurations from its folder upwards, and the waivers beside it. */
export async function settingsOf(file: string): Promise<Pick<CheckOptions, 'config' | 'waivers'>> {
  const list = join(dirname(file), basename(file).replace(/\.json$/i, '') + waiversEnding);
  return {
    config: layConfigs(await configsFrom(dirname(resolve(file)))),
    waivers: (await exists(list)) ? await readJson(list, readWaivers) : [],
  };
}

async function configsFrom(folder: string): Promise<Config[]> {
  const file = join(folder, configName);
  const own = (await exists(file)) ? [await readJson(file, (value) => readConfig(value))] : [];
  const above = dirname(folder);
  return above === folder || own[0]?.root ? own : [...own, ...(await configsFrom(above))];
}

async function readJson<Value>(file: string, read: (value: unknown) => Value): Promise<Value> {
  const bytes = await readBytes(file);
  return inFile(file, () => read(parseJson(new TextDecoder().decode(bytes))));
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
