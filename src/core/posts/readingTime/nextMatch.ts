import type { Span } from '../../text/span';

/**
 * Finds the next place where a pattern matches, and remembers it: asked at ever later offsets it reads a text once in
 * all, even when there is nothing to find. Without it a million opening signs would each search the whole text for the
 * closing one.
 */
export class NextMatch {
  private askedAt = 0;
  private found: Span | undefined;
  private started = false;

  /** @param pattern with the flag `g`; matches something, in time linear in what it reads */
  constructor(
    private readonly text: string,
    private readonly pattern: RegExp,
  ) {}

  /** The first match that starts at an offset or later. */
  from(offset: number): Span | undefined {
    if (this.started && offset >= this.askedAt && (this.found === undefined || this.found.start >= offset)) {
      return this.found;
    }
    this.started = true;
    this.askedAt = offset;
    this.pattern.lastIndex = offset;
    const match = this.pattern.exec(this.text);
    this.found = match === null ? undefined : { start: match.index, end: match.index + match[0].length };
    return this.found;
  }

  /** Whether a match starts in a piece of the text. */
  startsIn(start: number, end: number): boolean {
    const found = this.from(start);
    return found !== undefined && found.start < end;
  }
}
