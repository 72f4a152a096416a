import { fnv1a } from '../../foundation/fnv1a';

/**
 * A line of a snapshot: a check sum and JSON. JSON tells nearly all damage and the shape of what is read is checked too;
 * the sum tells a title or number in which a few bytes are others.
 */
export function snapshotLine(value: unknown): string {
  const json = JSON.stringify(value);
  return `${checkSum(json)} ${json}`;
}

/** What a line says; undefined when it is damaged. */
export function readSnapshotLine(line: string): unknown {
  const space = line.indexOf(' ');
  const json = line.slice(space + 1);
  if (line.slice(0, Math.max(0, space)) !== checkSum(json)) {
    return undefined;
  }
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** In base 36. */
function checkSum(text: string): string {
  return (fnv1a(text) >>> 0).toString(36);
}
