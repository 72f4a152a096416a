import type { Span } from '../text/span';
import type { Field, YamlProblem } from './frontMatter';
import { isForFields, type LoadedYaml } from './loadYaml';
import type { ScannedFields } from './scanFields';

/** See docs/decisions/0010. Naming the cause is a large part of reading, and most texts have none. */
declare function require(module: './findProblem'): typeof import('./findProblem');

/** Why Jekyll can't read the text as fields; undefined when it can. */
export function yamlProblem(
  text: string,
  yaml: Span,
  loaded: LoadedYaml,
  scanned: ScannedFields,
  fields: readonly Field[],
): YamlProblem | undefined {
  if ('value' in loaded && scanned.state.nameless === undefined && isForFields(loaded.value)) {
    return undefined;
  }
  const { findProblem } = require('./findProblem');
  return findProblem(text, yaml, loaded, scanned, fields);
}
