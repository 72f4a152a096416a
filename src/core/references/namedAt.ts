import { placeAt } from '../frontMatter/placeAt';
import type { LiquidToken } from '../liquid/liquidToken';
import { namedFile } from '../liquid/namedFile';
import { findPost } from '../liquid/postNames';
import { rubyText } from '../site/dates/rubyText';
import { touches } from '../text/span';
import { configuredLayouts, defaultValuesOf, entriesOf } from './entries';
import { liquidChains } from './liquidNames';
import type { NamedPlace } from './named';
import { dataKeysOf, type ReferenceSite } from './referenceSite';
import type { SiteText } from './siteText';
import { isSlugOf } from './slugForms';
import { groupNames, groupOfData, groupOfField, termGroups } from './termGroup';
import { termLinks } from './termLinks';
import { termsInLiquid } from './termUses';

/** The name that the cursor is on, anywhere in a text of a site. */
export function namedAt(file: SiteText, offset: number, site: ReferenceSite): NamedPlace | undefined {
  return (
    (file.role === 'page' ? inFrontMatter(file, offset) : inYaml(file, offset, site)) ??
    inLiquid(file, offset, site) ??
    inAddress(file, offset, site)
  );
}

function inFrontMatter(file: SiteText, offset: number): NamedPlace | undefined {
  const place = file.hasFrontMatter ? placeAt(file.frontMatter, file.text, offset) : undefined;
  if (place?.kind !== 'value' || !place.item || !touches(place.item.inner, offset)) {
    return undefined;
  }
  const name = rubyText(place.item.value);
  const { inner: span } = place.item;
  const group = groupOfField(place.field.key);
  if (group) {
    return { named: { kind: 'term', group, value: name }, span, name };
  }
  return place.field.key === 'layout' && place.container === 'scalar'
    ? { named: { kind: 'layout', name }, span, name }
    : undefined;
}

function inYaml(file: SiteText, offset: number, site: ReferenceSite): NamedPlace | undefined {
  const scalar = file.scalars.find(({ inner }) => touches(inner, offset));
  if (!scalar) {
    return undefined;
  }
  const { inner: span, value: name, path, isKey } = scalar;
  for (const group of groupNames) {
    const isEntry = entriesOf(file, group, site).some((entry) => entry.scalar === scalar);
    if (isEntry || defaultValuesOf(file, termGroups[group].fields).includes(scalar)) {
      return { named: { kind: 'term', group, value: name }, span, name };
    }
  }
  if (configuredLayouts(file).includes(scalar)) {
    return { named: { kind: 'layout', name }, span, name };
  }
  const own = file.role === 'data' && isKey ? dataKeysOf(site, file.path) : undefined;
  return own && path.every((key) => typeof key === 'string')
    ? { named: { kind: 'data', keys: [...own, ...path.map(String)] }, span, name }
    : undefined;
}

function inLiquid(file: SiteText, offset: number, { posts }: ReferenceSite): NamedPlace | undefined {
  const token = file.tokens.find(({ span }) => touches(span, offset));
  if (!token) {
    return undefined;
  }
  for (const group of groupNames) {
    for (const { value: name, span } of termsInLiquid(file, group)) {
      if (touches(span, offset)) {
        return { named: { kind: 'term', group, value: name }, span, name };
      }
    }
  }
  for (const names of liquidChains(file, /\bsite\.data(?=[.[])/g)) {
    const index = names.findIndex(({ span }) => touches(span, offset));
    const at = names[index];
    if (at) {
      const keys = names.slice(0, index + 1).map(({ value }) => value);
      const group = keys.length === 2 ? groupOfData(keys[0] ?? '') : undefined;
      return {
        named: group ? { kind: 'term', group, value: at.value } : { kind: 'data', keys },
        ...{ span: at.span, name: at.value },
      };
    }
  }
  return inFileTag(token, offset, posts);
}

function inFileTag(token: LiquidToken, offset: number, posts: ReferenceSite['posts']): NamedPlace | undefined {
  const named = token.kind === 'tag' ? namedFile(token) : undefined;
  if (!named || !touches(named.span, offset)) {
    return undefined;
  }
  const { name, span } = named;
  switch (token.name) {
    case 'include':
    case 'include_cached':
      return { named: { kind: 'include', name: name.replace(/^\/+/, '') }, span, name };
    case 'post_url': {
      const post = findPost(name, posts);
      return post && stemAt(name, span.start, { kind: 'file', relativePath: post.relativePath });
    }
    case 'link':
      return stemAt(name, span.start, { kind: 'file', relativePath: name.replace(/^\/+/, '') });
    default:
      return undefined;
  }
}

/** Of a path the last part without its ending. */
function stemAt(path: string, start: number, named: NamedPlace['named']): NamedPlace {
  const from = path.lastIndexOf('/') + 1;
  const ending =
    named.kind === 'file' && named.relativePath.endsWith(path.slice(from)) ? /\.[^.]+$/.exec(path) : undefined;
  const name = path.slice(from, ending?.index ?? path.length);
  return { named, name, span: { start: start + from, end: start + from + name.length } };
}

/** Addresses name things only in part: of those that the site has, the first that fits. */
function inAddress(file: SiteText, offset: number, { site, valuesOf }: ReferenceSite): NamedPlace | undefined {
  for (const group of groupNames) {
    const at = termLinks(file, group, site).find(({ span }) => touches(span, offset));
    if (at) {
      for (const value of valuesOf(group)) {
        if (isSlugOf(at.written, value)) {
          return { named: { kind: 'term', group, value }, span: at.span, name: value };
        }
      }
    }
  }
  return undefined;
}
