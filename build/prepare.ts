import { preparedShapes } from './prepare-shapes.ts';
import { preparedSigns } from './prepare-signs.ts';
import { preparedTemplates } from './prepare-templates.ts';
import { preparedValidators, validatorsForPage } from './prepare-validators.ts';

/**
 * The files of src that give place, in the built package, to what they would make at run time: by path, the code that
 * takes the file's place. So an office's machine compiles no schema and no template, reads no pattern, and never loads the docx package.
 */
export async function prepare(): Promise<Readonly<Record<string, string>>> {
  return {
    'src/docx/shapes/built-in-shapes.ts': await preparedShapes(),
    'src/domain/text/known-signs.ts': preparedSigns(),
    'src/schema/compile-schema.ts': preparedValidators(),
    'src/template/built-in.ts': preparedTemplates(),
  };
}

/** What in the page takes the place of the same files, where it needs less. */
export function prepareForPage(): Readonly<Record<string, string>> {
  return { 'src/schema/compile-schema.ts': validatorsForPage() };
}
