import { renderToString } from 'preact-render-to-string';
import { emptyDesk } from './desk/desk.ts';
import type { Helper } from './helper/helper.ts';
import { Workbench } from './shell/workbench.tsx';
import type { Store } from './store/store.ts';

/** The start screen as markup: it stands in the file, so that it is seen before the script has been read. Of the desk it asks nothing. */
export function firstScreen(): string {
  return renderToString(<Workbench desk={emptyDesk({} as Helper, {} as Store)} />);
}
