import { renderToString } from 'preact-render-to-string';
import { emptyDesk } from '../src/workbench/desk/desk.ts';
import type { Helper } from '../src/workbench/helper/helper.ts';
import { Workbench } from '../src/workbench/shell/workbench.tsx';
import type { Store } from '../src/workbench/store/store.ts';

/** The start screen as markup: it stands in the file, so that it is seen before the script has been read. Of the desk it asks nothing. */
export function firstScreen(): string {
  return renderToString(<Workbench desk={emptyDesk({} as Helper, {} as Store)} />);
}
