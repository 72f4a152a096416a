import { disarmed, withoutBackslashes } from './liquidMarks';
import { scanLiquid } from './scanLiquid';

export interface Disarmed {
  /** As long as the template: nothing moves. */
  readonly source: string;
  /** Offsets of the openings that are text now. */
  readonly openings: readonly number[];
}

/** Takes away the meaning of openings that have no end yet: someone is typing there. */
export function disarmHalfTyped(template: string): Disarmed {
  let result = '';
  let done = 0;
  let isRaw = false;
  const openings: number[] = [];
  const text = (start: number, end?: number) => {
    const between = template.slice(start, end);
    openings.push(...(isRaw ? [] : [...between.matchAll(/\{[{%]/g)].map(({ index }) => start + index)));
    return disarmAll(between);
  };
  for (const { start, end, kind, label } of scanLiquid(template)) {
    result += text(done, start);
    const piece = template.slice(start, end);
    // Whatever follows `raw` without its end would be its content.
    result +=
      kind === 'tag' && label === 'raw'
        ? disarmed(piece)
        : kind === 'tag' || kind === 'output'
          ? withoutBackslashes(piece)
          : piece;
    isRaw = kind === 'hidden' && label === 'raw';
    if (kind === 'tag' && label === 'raw') {
      openings.push(start);
    }
    done = end;
  }
  return { source: result + text(done), openings };
}

/** The template with the one opening at an offset disarmed. */
export function disarmAt(template: string, offset: number): string {
  return template.slice(0, offset) + disarmed(template.slice(offset, offset + 2)) + template.slice(offset + 2);
}

export function disarmAll(text: string): string {
  return text.replace(/\{[{%]/g, disarmed);
}
