import { figuresOf } from '../../domain/figures/figures.ts';
import { keepReading } from '../at-rest.ts';

/** The report's indicators by name. */
export const figuresIn = keepReading(({ indicators = [] }) => figuresOf(indicators));
