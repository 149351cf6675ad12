import { join } from 'node:path';
import type { Edition } from '../../domain/editions/edition.ts';
import { UsageError } from '../../errors.ts';
import { defaultProfile } from '../../layout/profile.ts';
import type { RenderOptions } from '../../render.ts';
import type { Call } from '../command.ts';
import type { Format } from '../format-names.ts';
import type { Writing } from '../formats.ts';
import { readProfile } from '../read-profile.ts';
import { readTemplates } from '../read-templates.ts';

/** What one call of `render` asks for; the same for all its files. */
export interface Order {
  readonly options: Call['options'];
  readonly wanted: RenderOptions;
  readonly format: Format;
  readonly writing: Writing;
  /** Whether what is printed is handed back as a tree, too, to be kept beside the facts. */
  readonly keepsTrees?: boolean;
}

/** Reads an order from the call's options, with the office's templates and profile. Throws a UsageError for what cannot be. */
export async function readOrder(options: Call['options']): Promise<Order> {
  const { edition, draft, templates, profile } = options;
  if (options.fragment && options.format !== 'html') throw new UsageError('--fragment 要和 --format html 一起用');
  if (options['print-copy'] && (options.format ?? 'docx') !== 'docx') throw new UsageError('--print-copy 只生成 docx');
  const chosen = profile ? readProfile(String(profile)) : defaultProfile;
  const wanted = {
    ...(draft ? { draft: true } : {}),
    ...(edition && edition !== 'all' ? { edition: edition as Edition } : {}),
    ...(options['print-copy'] && !edition ? { edition: 'review' as const } : {}),
    ...(templates ? { templates: readTemplates(String(templates)) } : {}),
  };
  const writing = { profile: chosen, fragment: options.fragment === true, isPrintCopy: options['print-copy'] === true };
  return { options, wanted, format: (options.format ?? 'docx') as Format, writing };
}

/** The files besides the facts that an order was read from. */
export function filesOf({ options, wanted }: Order): string[] {
  const templates = Object.keys(wanted.templates ?? {}).map((file) => join(String(options.templates), file));
  return options.profile ? [...templates, String(options.profile)] : templates;
}
