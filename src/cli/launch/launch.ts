#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { packageFolder } from '../../package-folder.ts';
import { compiledCode } from './compiled-code.ts';
import { scriptLoader } from './script-loader.ts';

/**
 * Where the built command starts. It loads the other built files itself instead of leaving that to Node, so that what the last
 * call compiled need not be compiled again: that is a fifth of the time of a report.
 */
const code = compiledCode(process.argv[2] ?? '');
const { load, scripts } = scriptLoader(fileURLToPath(packageFolder('dist')), code.read);
process.on('exit', (exitCode) => code.keep(scripts, exitCode));
load('main.cjs');
