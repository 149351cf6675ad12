import { expect, test } from 'vitest';
import { findEditor } from '../../src/interview/terminal/find-editor.ts';

const PATH = '/usr/bin:/bin';

test.each<[string, NodeJS.ProcessEnv, readonly string[], string | undefined]>([
  ['the one that is named', { PATH, EDITOR: 'code --wait' }, ['/usr/bin/code', '/bin/nano'], 'code --wait'],
  ['VISUAL before EDITOR', { PATH, EDITOR: 'a', VISUAL: 'b' }, ['/bin/a', '/bin/b'], 'b'],
  ['one named by its path', { EDITOR: '/opt/my\\ editor/ed -w' }, ['/opt/my editor/ed'], '/opt/my\\ editor/ed -w'],
  ['none in quotes, which Inquirer does not take off', { VISUAL: '"/opt/ed"' }, ['/opt/ed'], undefined],
  ['none instead of the one that is named and not there', { PATH, EDITOR: 'code' }, ['/bin/nano'], undefined],
  ['the easiest that is there', { PATH }, ['/usr/bin/vi', '/bin/nano'], 'nano'],
  ['the last resort', { PATH }, ['/usr/bin/vi'], 'vi'],
  ['none where there is none', { PATH }, [], undefined],
  ['none without a path', {}, ['/usr/bin/vi'], undefined],
])('an editor is %s', (_name, env, files, editor) => {
  expect(findEditor(env, 'linux', (path) => files.includes(path))).toBe(editor);
});

test('on Windows it is Notepad', () => {
  const isThere = (path: string) => path.endsWith('notepad.exe');
  expect(findEditor({ PATH: 'C:\\Windows;C:\\Windows\\System32' }, 'win32', isThere)).toBe('notepad');
});
