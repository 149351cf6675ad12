/** A folder of this package, with its slash. Sources and built files both stand one folder below the package's own. */
export function packageFolder(path: string): URL {
  return new URL(`../${path}/`, import.meta.url);
}
