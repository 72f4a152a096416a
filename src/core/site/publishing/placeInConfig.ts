import { LineMap } from '../../text/lineMap';
import { configSpan } from '../configSpan';
import type { Site } from '../site';
import type { Place } from './publishing';

/** Where a setting stands, by its keys from the outside in; undefined where the configuration doesn't have it. */
export function placeInConfig({ configFile }: Site, ...keys: readonly string[]): Place | undefined {
  const span = configFile && keys.length > 0 ? configSpan(configFile.text, keys) : undefined;
  return configFile && span && { path: configFile.path, ...new LineMap(configFile.text).rangeOf(span) };
}
