import type { Desk } from '../desk/desk.ts';
import { keyList } from './keys.ts';
import { Sheet } from './sheet.tsx';

/** The keys, told at ？. */
export function HelpKeys({ desk }: { readonly desk: Desk }) {
  const close = () => {
    desk.isHelpOpen.value = false;
  };
  return (
    <Sheet title="按键一览" onClose={close}>
      <table class="keys">
        <tbody>
          {keyList.map(([keys, does]) => (
            <tr key={keys}>
              <th scope="row">{keys}</th>
              <td>{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div class="ends">
        <button type="button" class="strong" onClick={close}>
          知道了
        </button>
      </div>
    </Sheet>
  );
}
