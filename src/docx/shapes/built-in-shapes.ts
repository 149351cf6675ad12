import type { Shapes } from './shape.ts';

/**
 * The shapes of the tool's own profiles, by name: none while it runs from its sources. In the built package this whole file
 * gives place to the shapes that the docx package made when the tool was built.
 */
export const builtInShapes: Readonly<Record<string, Omit<Shapes, 'profile'>>> = {};
