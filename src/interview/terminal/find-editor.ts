import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Editors that end when their file is done with, the easiest first. */
const usual: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = { win32: ['notepad'] };
const elsewhere = ['nano', 'vim', 'vi'];

/**
 * The command of an editor that is on this machine: the one that the environment names, or else a usual one. Undefined where
 * there is none; called all the same, it would end the session.
 */
export function findEditor(
  { VISUAL, EDITOR, PATH = '' }: NodeJS.ProcessEnv,
  platform: NodeJS.Platform,
  isThere: (path: string) => boolean = existsSync,
): string | undefined {
  const named = VISUAL || EDITOR;
  const endings = platform === 'win32' ? ['', '.exe', '.cmd', '.bat'] : [''];
  const folders = PATH.split(platform === 'win32' ? ';' : delimiter);
  const isFound = (command: string) => {
    const program = programOf(command);
    const places = /[\\/]/.test(program) ? [program] : folders.map((folder) => join(folder, program));
    return places.some((place) => endings.some((ending) => isThere(place + ending)));
  };
  return (named ? [named] : (usual[platform] ?? elsewhere)).find(isFound);
}

/** The program of a command, without its arguments, as Inquirer parts them: code of code --wait. */
function programOf(command: string): string {
  return (/^ *((?:\\ |[^ ])+)/.exec(command)?.[1] ?? '').replaceAll('\\ ', ' ');
}
