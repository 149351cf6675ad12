export { lacking } from '../browser.ts';
export { measureFirstPaint } from './first-paint.ts';
export { measureTyping } from './typing.ts';
