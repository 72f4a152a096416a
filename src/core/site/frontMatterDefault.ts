import type { YamlValue } from '../frontMatter/yamlValue';
import { isList, isMap } from './configValues';

/** One entry of `defaults`. */
export interface FrontMatterDefault {
  /** Relative to the site, may hold `*`; empty: everywhere. */
  readonly path: string;
  /** `posts` (drafts are among them), `pages` or a collection; undefined: any. */
  readonly type: string | undefined;
  readonly values: ReadonlyMap<string, YamlValue>;
}

/** Reads the value of `defaults`; entries without values are passed over. */
export function readFrontMatterDefaults(value: YamlValue | undefined): readonly FrontMatterDefault[] {
  return isList(value) ? value.map(readEntry).filter((entry) => entry !== undefined) : [];
}

function readEntry(entry: YamlValue): FrontMatterDefault | undefined {
  const values = isMap(entry) ? entry.get('values') : undefined;
  if (!isMap(entry) || !isMap(values)) {
    return undefined;
  }
  const scope = entry.get('scope');
  const path = isMap(scope) ? scope.get('path') : undefined;
  const type = isMap(scope) ? scope.get('type') : undefined;
  return {
    path: typeof path === 'string' ? path : '',
    type: typeof type === 'string' ? (renamedTypes.get(type) ?? type) : undefined,
    values: new Map([...values].filter((field): field is [string, YamlValue] => typeof field[0] === 'string')),
  };
}

/** Old names that Jekyll still takes. */
const renamedTypes: ReadonlyMap<string, string> = new Map([
  ['page', 'pages'],
  ['post', 'posts'],
  ['draft', 'drafts'],
]);
