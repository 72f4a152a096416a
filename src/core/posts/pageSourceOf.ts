import { readableValues } from '../frontMatter/readableValues';
import type { DateReading } from '../site/dates/jekyllDate';
import type { PageSource } from '../site/publishing/pageSource';
import { datedBy } from './dateOfPost';
import type { Post } from './post';
import { urlValuesOf } from './urlValues';

/** What decides where an open post is published. */
export function pageSourceOf({ path, frontMatter }: Post, reading: DateReading): PageSource {
  const values = readableValues(frontMatter);
  return {
    path,
    ...datedBy(values, path, reading),
    urlValues: urlValuesOf(values),
    hasFrontMatter: frontMatter.state !== 'absent',
  };
}
