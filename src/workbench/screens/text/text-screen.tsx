import { useMemo } from 'preact/hooks';
import type { Desk } from '../../desk/desk.ts';
import { linesOn } from '../../desk/lines.ts';
import { ByNumber } from './by-number.tsx';
import { FigureChip } from './figure-chip.tsx';
import { FindReplace } from './find-replace.tsx';
import { Outline } from './outline.tsx';
import { RunningText } from './running-text.tsx';
import { Side } from './side.tsx';

/** The outline, the text, and what is found in it. */
export function TextScreen({ desk }: { readonly desk: Desk }) {
  const lines = useMemo(() => linesOn(desk), [desk]);
  return (
    <div class="text-screen">
      <Outline desk={desk} lines={lines.value} />
      <RunningText desk={desk} lines={lines.value} />
      {desk.isFinding.value ? <FindReplace desk={desk} /> : <Side desk={desk} lines={lines.value} />}
      <FigureChip desk={desk} />
      {desk.isByNumber.value ? <ByNumber desk={desk} /> : null}
    </div>
  );
}
