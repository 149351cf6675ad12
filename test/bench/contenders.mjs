import { readFile } from 'node:fs/promises';

/**
 * Who makes the report. `reads` says in which form it gets one (see `cases.mjs`); `open` loads its packages and whatever
 * its users would keep, and returns the maker of one file. Only the maker is timed when warm.
 */
export const contenders = {
  'floor-zlib': {
    reads: 'outline',
    open: async (folder) => {
      const { plainParts } = await import('./floor.mjs');
      const { zipByZlib } = await import('./zip-by-zlib.mjs');
      const frame = JSON.parse(await readFile(`${folder}/frame.json`, 'utf8'));
      return (outline) => zipByZlib(plainParts(frame, outline));
    },
  },
  'floor-own': {
    reads: 'own',
    open: async () => {
      const { ownParts } = await import('./floor.mjs');
      const { zipByZlib } = await import('./zip-by-zlib.mjs');
      return (own) => zipByZlib(ownParts(own));
    },
  },
  render: {
    reads: 'checked',
    open: async () => {
      const { render } = await import('../../dist/index.mjs');
      return async ({ facts, findings }) => (await render(facts, { findings })).value.docx;
    },
  },
  road: {
    reads: 'facts',
    open: async () => {
      const { loadFacts, render } = await import('../../dist/index.mjs');
      return async (facts) => (await render(loadFacts(facts).value)).value.docx;
    },
  },
  docx: {
    peer: true,
    reads: 'outline',
    open: async () => {
      const docx = await import('docx');
      const { documentByObjects } = await import('./docx-objects.mjs');
      return (outline) => docx.Packer.toBuffer(documentByObjects(docx, outline));
    },
  },
  docxtemplater: {
    peer: true,
    reads: 'outline',
    open: async (folder) => {
      const { default: PizZip } = await import('pizzip');
      const { default: Docxtemplater } = await import('docxtemplater');
      const template = await readFile(`${folder}/docxtemplater.docx`);
      return (outline) => {
        const made = new Docxtemplater(new PizZip(template), { paragraphLoop: true });
        made.render(outline);
        return made.toBuffer({ compression: 'DEFLATE' });
      };
    },
  },
  'easy-template-x': {
    peer: true,
    reads: 'outline',
    open: async (folder) => {
      const { TemplateHandler } = await import('easy-template-x');
      const template = await readFile(`${folder}/easy-template-x.docx`);
      const handler = new TemplateHandler();
      return (outline) => handler.process(template, outline);
    },
  },
};

/** The names of all, in the order of the tables. */
export const names = Object.keys(contenders);
/** The names of the packages that we are held against. */
export const peers = names.filter((name) => contenders[name].peer);
