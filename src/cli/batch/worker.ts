import { worker } from 'workerpool';
import type { Call } from '../command.ts';
import { type Order, readOrder } from './order.ts';
import { renderFiles } from './render-file.ts';

/** What runs in a worker: it reads the order once and renders the files it is handed. */
let order: Promise<Order> | undefined;

worker({
  render: async (files: string[], options: Call['options']) => {
    order ??= readOrder(options);
    return renderFiles(files, await order);
  },
});

/** A terminal sends Ctrl-C to workers, too; only who handed out the files knows when to stop. */
process.on('SIGINT', () => {});
