import { constructFromEvents, parseEvents, YAMLException } from 'js-yaml';
import { jekyllSchema } from './jekyllSchema';
import { type PlacedScalar, placedScalars } from './placedScalars';

/** js-yaml reads recursively; Psych has no such bound, and no writer comes near it. */
const MAX_DEPTH = 1000;

/** What js-yaml says of a YAML text: the value of its first document, undefined without one, or why it refuses it. */
export type ParsedYaml = { readonly value: unknown } | { readonly reason: string; readonly offset: number };

export function parseYaml(source: string): ParsedYaml {
  try {
    const events = parseEvents(source, { maxDepth: MAX_DEPTH });
    const [value] = constructFromEvents(events, { source, schema: jekyllSchema, json: true });
    return { value };
  } catch (error) {
    if (error instanceof YAMLException) {
      return { reason: error.reason, offset: error.mark?.position ?? 0 };
    }
    throw error;
  }
}

/** The keys and values of a YAML text with their places; undefined where js-yaml refuses it. */
export function parseScalars(source: string): readonly PlacedScalar[] | undefined {
  try {
    return placedScalars(source, parseEvents(source, { maxDepth: MAX_DEPTH }));
  } catch (error) {
    if (error instanceof YAMLException) {
      return undefined;
    }
    throw error;
  }
}
