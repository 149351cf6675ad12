import type { KeyPoints } from '../../../src/kinds/key-points/facts.generated.ts';

/** The smallest key points of 云岭县 that hold what a test is about. */
export function pointsOf(facts: Partial<KeyPoints> = {}): KeyPoints {
  return {
    kind: 'key-points',
    schemaVersion: 1,
    reportYear: 2026,
    authority: { name: '云岭县人民政府', shortName: '县政府', level: 'county', agencyCodes: { own: '云政' } },
    ...facts,
  };
}
