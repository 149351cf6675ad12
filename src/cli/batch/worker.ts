import { worker } from 'workerpool';
import type { Call } from '../command.ts';
import type { Asked } from '../settings.ts';
import { type Order, readOrder } from './order.ts';
import { renderFiles } from './render-file.ts';

/** What runs in a worker: it reads the order once and works on the files it is handed. */
let order: Promise<Order> | undefined;

worker({
  render: async (files: string[], options: Call['options']) => {
    order ??= readOrder(options);
    return renderFiles(files, await order);
  },
  check: async (files: string[], asked: Asked) => {
    const { checkFiles } = await import('./check-files.ts');
    return checkFiles(files, asked);
  },
});

/** A terminal sends Ctrl-C to workers, too; only who handed out the files knows when to stop. */
process.on('SIGINT', () => {});
