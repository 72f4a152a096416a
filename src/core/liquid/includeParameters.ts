import type { SourceFile } from '../site/sources/siteSources';

const known = new WeakMap<SourceFile, readonly string[]>();

/** The parameters that an include reads, in the order in which it does: every `include.x` in it. */
export function includeParameters(file: SourceFile): readonly string[] {
  let parameters = known.get(file);
  if (!parameters) {
    parameters = [...new Set([...file.text.matchAll(/\binclude\.([\w-]+)/g)].flatMap(([, name]) => name ?? []))];
    known.set(file, parameters);
  }
  return parameters;
}
