import { Zip } from '../../zip/zip.ts';
import { mostElements, zipLimits } from '../limits.ts';
import { inZip } from '../refusal.ts';
import { childrenOf, type XmlElement } from '../xml/element.ts';
import { type ElementBudget, parsePlaced, parseXml } from '../xml/parse-xml.ts';

/** What a part relates to: another part by its name, or something outside the file, which is named and never followed. */
export interface Relation {
  readonly type: string;
  readonly target: string;
  readonly isOutside: boolean;
}

/** A zipped file of parts that relate to each other, as Word and its kin write them. */
export class Package {
  readonly #zip: Zip;
  readonly #budget: ElementBudget = { left: mostElements };
  /** Names in small letters: programs do not agree with themselves. */
  readonly #names: ReadonlyMap<string, string>;

  /** Throws a UsageError where the bytes are no such file. */
  constructor(bytes: Uint8Array) {
    this.#zip = inZip(() => new Zip(bytes, zipLimits));
    this.#names = new Map([...this.#zip.entries.keys()].map((name) => [tidy(name), name]));
  }

  /** The names of all parts. */
  get names(): readonly string[] {
    return [...this.#zip.entries.keys()];
  }

  /** Whether there is a part of that name. */
  has(name: string): boolean {
    return this.#names.has(tidy(name));
  }

  /** What the file itself calls a part; undefined where there is none of that name. */
  ownName(name: string): string | undefined {
    return this.#names.get(tidy(name));
  }

  /** A part's bytes; undefined where there is none of that name. */
  bytes(name: string): Uint8Array | undefined {
    const own = this.ownName(name);
    return own === undefined ? undefined : inZip(() => this.#zip.read(own));
  }

  /** A part as a tree; undefined where there is none of that name. */
  xml(name: string): XmlElement | undefined {
    const bytes = this.bytes(name);
    return bytes && parseXml(bytes, this.#budget);
  }

  /** The same, each element with its place in the part's text. */
  placed(name: string): XmlElement | undefined {
    const bytes = this.bytes(name);
    return bytes && parsePlaced(bytes, this.#budget);
  }

  /** What a part relates to, by id; of the whole file where no part is named. */
  relations(part = ''): ReadonlyMap<string, Relation> {
    const slash = part.lastIndexOf('/');
    const folder = part.slice(0, slash + 1);
    const all = childrenOf(this.xml(`${folder}_rels/${part.slice(slash + 1)}.rels`));
    return new Map(
      all.map(({ attributes }) => {
        const { Id = '', Type = '', Target = '', TargetMode } = attributes;
        const isOutside = TargetMode === 'External';
        return [Id, { type: lastStep(Type), target: isOutside ? Target : resolved(folder, Target), isOutside }];
      }),
    );
  }

  /** The type that the file says a part is of. */
  typeOf(name: string): string {
    const types = childrenOf(this.xml('[Content_Types].xml'));
    const own = types.find(({ attributes }) => attributes.PartName && tidy(attributes.PartName) === tidy(name));
    const ending = tidy(name).split('.').at(-1);
    const usual = types.find(({ attributes }) => attributes.Extension?.toLowerCase() === ending);
    return (own ?? usual)?.attributes.ContentType ?? '';
  }
}

function tidy(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

function lastStep(address: string): string {
  return address.slice(address.lastIndexOf('/') + 1);
}

/** The name of a part that is named from a folder. */
function resolved(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
