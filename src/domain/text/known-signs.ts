import type { Sign } from './pattern-signs.ts';

/**
 * The signs of patterns, by how they are written: none while the tool runs from its sources, which reads them out of each
 * pattern. In the built package this whole file gives place to what was read when the tool was built.
 */
export const knownSigns: Readonly<Record<string, readonly Sign[]>> = {};
