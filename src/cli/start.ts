#!/usr/bin/env node
import { keepCompiledCode } from './keep-compiled-code.ts';

/** Where the built command starts: what is loaded after this can be kept compiled, so nothing else is loaded before. */
keepCompiledCode();
void import('./main.ts');
