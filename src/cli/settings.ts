import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { CheckOptions } from '../check/check-facts.ts';
import { type Config, layConfigs } from '../check/config.ts';
import { readConfig, readWaivers } from '../kinds/check.ts';
import type { Profile } from '../layout/profile.ts';
import { configName, waiversEnding } from './beside-facts.ts';
import { readJson } from './read.ts';

/** What a call of the command asks of a check. */
export interface Asked extends Pick<CheckOptions, 'today' | 'stage' | 'edition' | 'only'> {
  /** How a paper of another program should be set. */
  readonly profile?: Profile;
  /** Whether the figures of a paper of another program are wanted, for 数据核对表. */
  readonly figures?: boolean;
  /** Whether what a paper is appraised by is read off it, too or alone. */
  readonly appraisal?: 'too' | 'alone';
}

/**
 * With which options a facts file is checked: what the office has set for it, and what is asked. `check`, its --fix, the
 * session and `render` all ask here, so that they find the same; `render` alone names no day, since the same facts give the
 * same report on any day.
 */
export function checkingOf(file: string, asked: Asked = {}): CheckOptions {
  return { ...settingsOf(file), ...asked };
}

/** What the office has set for a file: the configurations from its folder upwards, and the waivers beside it: facts.waivers.json, 报告.docx.waivers.json. */
export function settingsOf(file: string): Pick<CheckOptions, 'config' | 'waivers'> {
  const list = join(dirname(file), basename(file).replace(/\.json$/i, '') + waiversEnding);
  return {
    config: layConfigs(configsFrom(dirname(resolve(file)))),
    waivers: existsSync(list) ? readJson(list, readWaivers) : [],
  };
}

function configsFrom(folder: string): Config[] {
  const file = join(folder, configName);
  const own = existsSync(file) ? [readJson(file, (value) => readConfig(value))] : [];
  const above = dirname(folder);
  return above === folder || own[0]?.root ? own : [...own, ...configsFrom(above)];
}
