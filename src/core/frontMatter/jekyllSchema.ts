import { defineMappingTag, defineScalarTag, defineSequenceTag, NOT_RESOLVED, Schema, seqTag, strTag } from 'js-yaml';
import { resolvePlainScalar } from './resolvePlainScalar';
import type { YamlValue } from './yamlValue';

type Carrier = Map<unknown, unknown>;

const notDumped = { identify: () => false };

/** Every unquoted scalar, `<<` included: what that does is decided where the pair is added. */
const plainTag = defineScalarTag<YamlValue>('postwright:plain', {
  ...notDumped,
  implicit: true,
  resolve: (source) => {
    const value = resolvePlainScalar(source);
    return typeof value === 'string' ? NOT_RESOLVED : value;
  },
});

/** A tag that Psych would make an object of (`!ruby/object:X`), or an unknown one, changes nothing here: text is read as if it weren't there. */
const anyScalarTag = defineScalarTag<YamlValue>('', {
  ...notDumped,
  matchByTagPrefix: true,
  resolve: (source, _isExplicit, tagName) => {
    const value = tagName.endsWith(':binary') ? source : resolvePlainScalar(source);
    return tagName.endsWith(':float') && typeof value === 'number' ? { kind: 'float', value } : value;
  },
});

const anySequenceTag = defineSequenceTag<unknown[]>('', {
  ...notDumped,
  matchByTagPrefix: true,
  create: () => [],
  addItem: (items, item) => {
    items.push(item);
  },
});

const map = {
  ...notDumped,
  create: (): Carrier => new Map(),
  addPair,
  has: (carrier: Carrier, key: unknown) => carrier.has(key),
  keys: (carrier: Carrier) => carrier.keys(),
  get: (carrier: Carrier, key: unknown) => carrier.get(key),
};

const mapTag = defineMappingTag<Carrier>('tag:yaml.org,2002:map', map);
const anyMappingTag = defineMappingTag<Carrier>('', { ...map, matchByTagPrefix: true });

/**
 * js-yaml's tags for values as Jekyll has them. It holds none of YAML11_SCHEMA's scalars: Psych tells booleans, numbers and times
 * apart by rules of its own (see resolvePlainScalar). Use it with `json: true`: of equal keys the last one counts.
 */
export const jekyllSchema = new Schema([strTag, plainTag, seqTag, mapTag, anyScalarTag, anySequenceTag, anyMappingTag]);

/** Psych merges in the order of the text: `<<` overrides what stands before it. What can't be merged stays a field named `<<`. */
function addPair(carrier: Carrier, key: unknown, value: unknown): string {
  const sources = key === '<<' ? mergeSources(value) : undefined;
  if (sources === undefined) {
    carrier.set(key, value);
    return '';
  }
  for (const source of sources) {
    for (const [name, part] of source) {
      carrier.set(name, part);
    }
  }
  return '';
}

function mergeSources(value: unknown): readonly Carrier[] | undefined {
  const candidates: readonly unknown[] = Array.isArray(value) ? [...value].reverse() : [value];
  return candidates.every((candidate) => candidate instanceof Map) ? candidates : undefined;
}
