import type { PostSummary } from '../../src/core/posts/postSummary';
import type { SummaryField } from '../../src/core/posts/summaryField';

/** A summary of a post for tests that learn from many; what isn't given is what a plain post has. */
export function summary(given: Partial<PostSummary> & { readonly fieldNames?: readonly string[] } = {}): PostSummary {
  const { fieldNames, ...members } = given;
  return {
    path: '/blog/_posts/2026-01-01-a.md',
    kind: 'post',
    title: 'A',
    excerpt: undefined,
    description: undefined,
    dateMs: undefined,
    date: undefined,
    dateFrom: undefined,
    urlValues: new Map(),
    fields: (fieldNames ?? []).map((name) => field({ name })),
    categories: [],
    tags: [],
    readable: true,
    hasFrontMatter: true,
    ...members,
  };
}

export function field(given: Partial<SummaryField> & { readonly name: string }): SummaryField {
  return {
    type: 'string',
    style: 'plain',
    itemStyle: undefined,
    isEmpty: false,
    written: undefined,
    values: [],
    ...given,
  };
}
