/** The library: facts in, findings and documents out. No files, no clock, no process. */
export type { CheckOptions } from './check/check-facts.ts';
export { type Config, layConfigs } from './check/config.ts';
export type { Waiver } from './check/waiver.ts';
export type { Diagnostic, Severity } from './diagnostic.ts';
export type { Edition } from './domain/editions/edition.ts';
export { TemplateError, UsageError } from './errors.ts';
export type { PaperFacts as Facts } from './kinds/any-facts.ts';
export { check, readConfig, readWaivers } from './kinds/check.ts';
export { namedEditions } from './kinds/editions.ts';
export { loadFacts } from './kinds/load.ts';
export { layProfile } from './layout/lay-profile.ts';
export { type Profile, profiles } from './layout/profile.ts';
export { type Rendered, type RenderOptions, render } from './render.ts';
export type { Result } from './result.ts';
export type { Formats } from './write-document.ts';
