import type { Desk } from '../../desk/desk.ts';
import { pickFile } from '../../files/pick-file.ts';

/** What the browser lost of its own accord is said at once, with the file that each paper was last saved to. */
export function Lost({ desk }: { readonly desk: Desk }) {
  const papers = Object.entries(desk.lost.value);
  if (papers.length === 0) return null;
  return (
    <div class="lost" role="alert">
      <p>
        <b>浏览器清空了本机留存，下面 {papers.length} 份不在了。</b>存过文件的，打开文件接着写。
      </p>
      <ul>
        {papers.map(([id, { title, file }]) => (
          <li key={id}>
            <span>{title}</span>
            {file ? (
              <button type="button" class="plain" onClick={() => pickFile(desk, ['.json'])}>
                打开最后存下的“{file}”
              </button>
            ) : (
              <span class="unsaved">没有存过文件</span>
            )}
          </li>
        ))}
      </ul>
      <button
        type="button"
        class="quiet"
        onClick={async () => {
          await desk.store.forget(papers.map(([id]) => id));
          desk.lost.value = {};
        }}
      >
        知道了，不再提示
      </button>
    </div>
  );
}
