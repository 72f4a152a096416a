/** A piece of a text: offsets in UTF-16 code units, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function span(start: number, end: number): Span {
  return { start, end };
}

/** Whether the offset lies in the span or touches one of its ends, as a cursor does. */
export function touches(place: Span, offset: number): boolean {
  return place.start <= offset && offset <= place.end;
}

export function slice(text: string, place: Span): string {
  return text.slice(place.start, place.end);
}
