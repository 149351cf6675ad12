import { workerData } from 'node:worker_threads';
import { worker } from 'workerpool';
import { readOrder } from './order.ts';
import { renderFile } from './render-file.ts';

/** What runs in a worker: each reads the order once and renders the files it is handed. */
const order = readOrder(workerData);

worker({ render: async (file: string) => renderFile(file, await order) });
