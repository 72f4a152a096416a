import { type Span, span } from '../../text/span';
import { type ReadingSpeeds, readingTime } from './readingTime';

/** Where a section begins. */
export interface SectionStart {
  /** Of its heading: 1 to 6. */
  readonly level: number;
  readonly title: string;
  readonly offset: number;
}

/** A part of an article: what a heading stands above, or what stands before the first one. */
export interface SectionTime {
  /** Undefined for what stands before the first heading. */
  readonly heading: SectionStart | undefined;
  /** From its heading to the next one, of whatever level. */
  readonly span: Span;
  /** Its own seconds: those of all sections together are those of the article. */
  readonly seconds: number;
  /** With the sections below it, whose headings are smaller. */
  readonly secondsWithSubsections: number;
}

/** How long each section takes. `body` is where the article stands in `text`; `starts` are in the order of the text. */
export function readingTimeBySection(
  text: string,
  body: Span,
  starts: readonly SectionStart[],
  speeds: ReadingSpeeds,
): readonly SectionTime[] {
  let images = 0;
  const own = [undefined, ...starts].flatMap((heading, index) => {
    const place = span(heading?.offset ?? body.start, starts[index]?.offset ?? body.end);
    const { seconds, parts } = readingTime(text.slice(place.start, place.end), speeds, images);
    images += parts.find(({ kind }) => kind === 'images')?.count ?? 0;
    return heading || seconds > 0 ? [{ heading, span: place, seconds }] : [];
  });
  return own.map((section, index) => ({ ...section, secondsWithSubsections: withSubsections(own, index) }));
}

function withSubsections(sections: readonly Pick<SectionTime, 'heading' | 'seconds'>[], index: number): number {
  const [first, ...after] = sections.slice(index);
  const level = first?.heading?.level ?? Number.POSITIVE_INFINITY;
  const end = after.findIndex(({ heading }) => (heading?.level ?? 0) <= level);
  return (end < 0 ? after : after.slice(0, end)).reduce((sum, { seconds }) => sum + seconds, first?.seconds ?? 0);
}
