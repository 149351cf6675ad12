import { levelIn } from '../../../manuscript/foreign-title.ts';
import type { AnnualReport } from '../facts.generated.ts';

type Level = NonNullable<NonNullable<AnnualReport['authority']>['level']>;

/** 在望川市委、市政府的正确领导下. */
const led = /在([\u4e00-\u9fff]{2,4}市)委[^。]{0,40}领导下/u;

/** The level of an authority by its name; a city that another city leads is of the county's. */
export function levelOf(name: string, opening: readonly string[]): Level | undefined {
  const level = levelIn(name) as Level | undefined;
  const leader = led.exec(opening.join(''))?.[1];
  return level === 'city' && leader !== undefined && !name.startsWith(leader) ? 'county' : level;
}
