import { workerData } from 'node:worker_threads';
import { Transfer, worker } from 'workerpool';
import { readOrder } from './order.ts';
import { type Rendering, renderFiles } from './render-file.ts';

/** What runs in a worker: each reads the order once and renders the files it is handed. */
const order = readOrder(workerData);

worker({ render: async (files: string[]) => handOver(await renderFiles(files, await order)) });

/** Gives the bytes away instead of having them copied; short ones share their memory with others and are copied. */
function handOver(renderings: Rendering[][]) {
  const given = renderings
    .flat()
    .flatMap(({ made }) => (made && made.bytes.length === made.bytes.buffer.byteLength ? made.bytes.buffer : []));
  return new Transfer(renderings, given);
}
