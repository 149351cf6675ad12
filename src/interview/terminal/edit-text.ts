import { findEditor } from './find-editor.ts';

/** Inquirer guesses the encoding of what an editor saved, and guesses short Chinese texts wrong: 望川市 unless this goes before. */
const byteOrderMark = '\ufeff';

/** Inquirer speaks English while an editor is open. */
const editorTheme = { style: { help: () => '\u001b[2m改好以后存盘，关闭编辑器\u001b[22m' } };

/**
 * Has a text changed in an editor and returns it; as it was where the machine has no editor. What Inquirer's front wants for
 * an editor is twice as much as all the rest of a session, so it is loaded when one is called.
 */
export async function editText(message: string, text: string, signal: AbortSignal): Promise<string> {
  const editor = findEditor(process.env, process.platform);
  if (editor === undefined) {
    process.stdout.write('本机没有找到编辑器，请直接在这里输入或粘贴\n');
    return text;
  }
  process.env.VISUAL = editor;
  const { createPromptModule } = await import('inquirer');
  const prompt = createPromptModule({ signal } as Parameters<typeof createPromptModule>[0]);
  const { answer } = await prompt([
    {
      name: 'answer',
      type: 'editor',
      message,
      default: byteOrderMark + text,
      waitForUserInput: false,
      theme: editorTheme,
    },
  ] as never);
  return (answer as string).replace(byteOrderMark, '');
}
