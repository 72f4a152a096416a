import type { PlacedScalar } from '../frontMatter/placedScalars';
import { dataKeysOf, type ReferenceSite } from './referenceSite';
import type { SiteText } from './siteText';
import { groupOfData, type TermGroup, termGroups } from './termGroup';

/** An entry for a name in a list of the site: in `_config.yml` or a file of `_data`. */
export interface Entry {
  readonly scalar: PlacedScalar;
  /** What goes with it: the key of a map, or the index in the list under `list` (undefined for a file that is a list). */
  readonly of: { readonly key: string } | { readonly list: string | undefined; readonly index: number } | undefined;
}

/** The entries of a group in a text that lists names; none in others. */
export function entriesOf(file: SiteText, group: TermGroup, site: ReferenceSite): readonly Entry[] {
  if (file.role === 'config') {
    const key = site.listKeyOf(group);
    return key === undefined
      ? []
      : file.scalars.flatMap((scalar) => (scalar.path[0] === key ? listed(scalar, group, 1, key) : []));
  }
  const keys = file.role === 'data' ? dataKeysOf(site, file.path) : undefined;
  if (keys?.length !== 1 || groupOfData(keys[0] ?? '') !== group) {
    return [];
  }
  return file.scalars.flatMap((scalar) => {
    const [first, second] = scalar.path;
    if (typeof first === 'number') {
      return listed(scalar, group, 0, undefined);
    }
    if (scalar.isKey && scalar.path.length === 1) {
      return [{ scalar, of: { key: scalar.value } }];
    }
    return !scalar.isKey && scalar.path.length === 2 && isNaming(second, group) ? [{ scalar, of: undefined }] : [];
  });
}

/** Values that `defaults` of the configuration give to fields of a group. */
export function defaultValuesOf(file: SiteText, fields: readonly string[]): readonly PlacedScalar[] {
  return file.role === 'config'
    ? file.scalars.filter(
        ({ isKey, path }) =>
          !isKey &&
          path[0] === 'defaults' &&
          path[2] === 'values' &&
          fields.includes(String(path[3])) &&
          path.length <= 5,
      )
    : [];
}

/** Layouts that the configuration names, for posts and for the pages of jekyll-archives. */
export function configuredLayouts(file: SiteText): readonly PlacedScalar[] {
  const ofArchives = ({ isKey, path: [first, second, ...rest] }: PlacedScalar): boolean =>
    !isKey &&
    first === 'jekyll-archives' &&
    ((second === 'layout' && rest.length === 0) || (second === 'layouts' && rest.length === 1));
  return [...defaultValuesOf(file, ['layout']), ...(file.role === 'config' ? file.scalars.filter(ofArchives) : [])];
}

export function termDefaultsOf(file: SiteText, group: TermGroup): readonly PlacedScalar[] {
  return defaultValuesOf(file, termGroups[group].fields);
}

/** A text in a list, or what a map in it is called by. */
function listed(scalar: PlacedScalar, group: TermGroup, depth: number, list: string | undefined): readonly Entry[] {
  const { path, isKey } = scalar;
  const index = path[depth];
  const isName = path.length === depth + 1 || (path.length === depth + 2 && isNaming(path[depth + 1], group));
  return !isKey && isName && typeof index === 'number' ? [{ scalar, of: { list, index } }] : [];
}

function isNaming(key: string | number | undefined, group: TermGroup): boolean {
  return typeof key === 'string' && termGroups[group].names.includes(key);
}
