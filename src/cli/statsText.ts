import { type Message, message } from '../core/foundation/message';
import { fieldsText } from './fieldsText';
import type { PrintedPost, PrintedSite } from './printedSite';
import { problemsText } from './problemsText';
import { table } from './table';
import { vocabulariesText } from './vocabulariesText';

type Localize = (message: Message) => string;

/** The counts of sites for people: every post, and below them, where a terminal stops, the sums. */
export function statsText(sites: readonly PrintedSite[], localize: Localize): string {
  const lines = sites.flatMap((site) => [
    ...(sites.length > 1 ? [site.folder, ''] : []),
    ...files(site.files, localize),
    '',
    ...site.fields.flatMap((fields) => fieldsText(fields, localize)),
    ...vocabulariesText(site.vocabularies, localize),
    ...problemsText(site.problems, localize),
    ...sums(site, localize),
    '',
  ]);
  return `${(lines.length === 0 ? [localize(message('There are no posts here.'))] : lines.slice(0, -1)).join('\n')}\n`;
}

function files(posts: readonly PrintedPost[], localize: Localize): readonly string[] {
  const hasFields = posts.some(({ readingTimeField }) => readingTimeField);
  const header = [
    localize(message('Minutes')),
    ...(hasFields ? ['reading_time'] : []),
    localize(message('File')),
    localize(message('Title')),
  ];
  const rows = posts.map(({ minutes, readingTimeField, path, title }) => [
    String(minutes),
    ...(hasFields ? [fieldText(readingTimeField, localize)] : []),
    path,
    title ?? '',
  ]);
  return table([header, ...rows], hasFields ? ['right', 'right'] : ['right']);
}

function fieldText(field: PrintedPost['readingTimeField'], localize: Localize): string {
  return !field ? '-' : field.isStale ? localize(message('{0} (stale)', field.minutes)) : String(field.minutes);
}

function sums(
  { posts, drafts, collections, readingTime, readingTimeFields: { right, stale, missing } }: PrintedSite,
  localize: Localize,
): readonly string[] {
  const rows: string[][] = [
    [localize(message('Posts')), String(posts)],
    [localize(message('Drafts')), String(drafts)],
    ...collections.map((collection) => [
      localize(message('Collection {0}', collection.name)),
      String(collection.posts),
    ]),
  ];
  if (readingTime) {
    const { minutes, medianMinutes, longest, shortest } = readingTime;
    const named = (length: { minutes: number; path: string }) =>
      localize(message('{0} min: {1}', length.minutes, length.path));
    rows.push(
      [localize(message('Reading time in all')), inAll(minutes, localize)],
      [localize(message('Median')), localize(message('{0} min', medianMinutes))],
      [localize(message('Longest')), named(longest)],
      [localize(message('Shortest')), named(shortest)],
    );
  }
  if (right + stale > 0) {
    rows.push(['reading_time', localize(message('{0} right, {1} stale, {2} missing', right, stale, missing))]);
  }
  return table(rows);
}

function inAll(minutes: number, localize: Localize): string {
  return minutes < 60
    ? localize(message('{0} min', minutes))
    : localize(message('{0} h {1} min', Math.floor(minutes / 60), minutes % 60));
}
