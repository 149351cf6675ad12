import { useEffect } from 'preact/hooks';
import type { Desk } from '../desk/desk.ts';
import { CheckScreen } from '../screens/check/check-screen.tsx';
import { Figures } from '../screens/figures/figures.tsx';
import { Forms } from '../screens/forms/forms.tsx';
import { Pages } from '../screens/pages/pages.tsx';
import { Arrival } from '../screens/paste/arrival.tsx';
import { Start } from '../screens/start/start-screen.tsx';
import { TakeHome } from '../screens/take-home/take-home.tsx';
import { TextScreen } from '../screens/text/text-screen.tsx';
import { Versions } from '../screens/versions/versions.tsx';
import { AsideBar } from './aside.tsx';
import { OpenFinal } from './final.tsx';
import { HelpKeys } from './help-keys.tsx';
import { TopBar } from './top-bar.tsx';

const screens = {
  start: Start,
  text: TextScreen,
  figures: Figures,
  pages: Pages,
  forms: Forms,
  'take-home': TakeHome,
  check: CheckScreen,
};

/** How long what was said stays to be read. */
const saidMs = 6000;

/** The whole page: one screen, what waits for a confirmation over it, and what is said of the last thing done. */
export function Workbench({ desk }: { readonly desk: Desk }) {
  const Screen = screens[desk.screen.value];
  const isStart = desk.screen.value === 'start';
  if (desk.refused.value) return <p class="only-words">{desk.refused.value}</p>;
  return (
    <div class={isStart ? 'workbench at-start' : 'workbench'}>
      {isStart ? null : (
        <div>
          <TopBar desk={desk} />
          <AsideBar desk={desk} />
        </div>
      )}
      <Screen desk={desk} />
      {desk.coming.value ? <Arrival key={desk.coming.value.name} desk={desk} coming={desk.coming.value} /> : null}
      <Versions desk={desk} />
      {desk.isHelpOpen.value ? <HelpKeys desk={desk} /> : null}
      {desk.waitsForOpening.value ? <OpenFinal desk={desk} /> : null}
      <Says desk={desk} />
    </div>
  );
}

/** What is said of the last thing done: read aloud by a reader of the screen, and gone after a while. */
function Says({ desk }: { readonly desk: Desk }) {
  const said = desk.says.value;
  useEffect(() => {
    const timer = setTimeout(() => {
      if (desk.says.value === said) desk.says.value = '';
    }, saidMs);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <div class="says" role="status" aria-live="polite">
      {said}
    </div>
  );
}
