import assert from 'node:assert/strict';
import { formatMessage } from '../../../../src/core/foundation/message';
import type { Publishing } from '../../../../src/core/site/publishing/publishing';
import { LineMap, type TextRange } from '../../../../src/core/text/lineMap';
import { WorkspaceUnderTest } from '../../../support/workspaceUnderTest';

/** It is 2026-11-23 21:00 in Tokyo. */
interface Case {
  readonly name: string;
  readonly config?: string;
  readonly path: string;
  readonly text?: string;
  readonly others?: Readonly<Record<string, string>>;
  readonly status: Publishing['status'] | undefined;
  readonly url?: string;
  readonly reason?: string;
  /** The text of the line that decides. */
  readonly decidedBy?: string;
  readonly sameUrl?: readonly string[];
  readonly overwrittenBy?: string;
  readonly changesAt?: string;
}

const post = '---\ntitle: A\n---\n';

const cases: readonly Case[] = [
  {
    name: 'a post of the past',
    path: '_posts/2026-01-02-a.md',
    status: 'live',
    url: '/2026/01/02/a.html',
    reason: 'It is published, dated 2026-01-02 00:00 JST.',
  },
  {
    name: 'a post of the future',
    config: 'title: x\nfuture: false # until then\n',
    path: '_posts/2026-11-24-a.md',
    status: 'scheduled',
    url: '/2026/11/24/a.html',
    reason: 'It is left out until 2026-11-24 00:00 JST, because the site publishes nothing from the future.',
    decidedBy: 'future: false',
    changesAt: '2026-11-23T15:00:00.000Z',
  },
  {
    name: 'a post of the future where that is published',
    config: 'future: true\n',
    path: '_posts/2026-11-24-a.md',
    status: 'live',
    url: '/2026/11/24/a.html',
    decidedBy: 'future: true',
  },
  { name: 'a draft', path: '_drafts/a.md', status: 'draft', url: '/2026/11/23/a.html' },
  {
    name: 'a hidden post',
    path: '_posts/2026-01-02-a.md',
    text: '---\ntitle: A\npublished: false\n---\n',
    status: 'hidden',
    decidedBy: 'published: false',
    url: '/2026/01/02/a.html',
  },
  {
    name: 'a name without date',
    path: '_posts/a.md',
    status: 'skipped',
    reason: 'Its file name doesn’t begin with a date such as 2026-01-31-, so Jekyll takes it for no post.',
  },
  {
    name: 'a collection without pages',
    config: 'collections:\n  notes:\n    output: false\n',
    path: '_notes/a.md',
    status: 'skipped',
    url: '/notes/a.html',
    decidedBy: 'output: false',
  },
  {
    name: 'a post that another one overwrites',
    config: 'permalink: /:title/\n',
    path: '_posts/2026-01-02-a.md',
    others: { '_posts/2026-01-03-a.md': post },
    status: 'overwritten',
    url: '/a/',
    reason: '“_posts/2026-01-03-a.md” has the same address and is written after it.',
    decidedBy: 'permalink: /:title/',
    sameUrl: ['_posts/2026-01-03-a.md'],
  },
  {
    name: 'a post that overwrites another one',
    config: 'permalink: /:title/\n',
    path: '_posts/2026-01-02-a.md',
    others: { '_posts/2026-01-01-a.md': post },
    status: 'live',
    url: '/a/',
    sameUrl: ['_posts/2026-01-01-a.md'],
  },
  {
    name: 'a post whose like is still to come',
    config: 'permalink: /:title/\n',
    path: '_posts/2026-01-02-a.md',
    others: { '_posts/2026-12-01-a.md': post },
    status: 'live',
    url: '/a/',
    sameUrl: ['_posts/2026-12-01-a.md'],
    changesAt: '2026-11-30T15:00:00Z',
    overwrittenBy: '_posts/2026-12-01-a.md',
  },
  {
    name: 'a post whose like was published, while a third one is still to come',
    config: 'permalink: /:title/\n',
    path: '_posts/2026-01-02-a.md',
    others: { '_posts/2026-01-03-a.md': post, '_posts/2026-12-01-a.md': post },
    status: 'overwritten',
    url: '/a/',
    decidedBy: 'permalink: /:title/',
    sameUrl: ['_posts/2026-01-03-a.md', '_posts/2026-12-01-a.md'],
    overwrittenBy: '_posts/2026-01-03-a.md',
  },
  {
    name: 'a post of which there are a draft and a hidden copy',
    config: 'permalink: /:title/\n',
    path: '_posts/2026-01-02-a.md',
    others: { '_drafts/a.md': post, '_posts/2026-01-03-a.md': '---\npublished: false\n---\n' },
    status: 'live',
    url: '/a/',
  },
  {
    name: 'a draft of a post that is published',
    config: 'permalink: /:title/\n',
    path: '_drafts/a.md',
    others: { '_posts/2026-01-02-a.md': post },
    status: 'draft',
    url: '/a/',
  },
  {
    name: 'an excluded post',
    config: 'exclude: [old]\n',
    path: 'old/_posts/2026-01-02-a.md',
    status: 'skipped',
    reason: 'The configuration leaves it out, at “exclude”.',
    decidedBy: 'exclude: [old]',
  },
  {
    name: 'a post in a folder with an underscore',
    path: '_posts/_old/2026-01-02-a.md',
    status: 'skipped',
    reason: 'Jekyll passes over names such as “_old”.',
  },
  {
    name: 'a document of a collection that is not configured',
    config: 'collections: [notes]\n',
    path: '_recipes/a.md',
    status: 'skipped',
    reason: '“recipes” is no collection of the configuration, so Jekyll passes over it.',
    decidedBy: 'collections: [notes]',
  },
  {
    name: 'a post outside of the folder of collections',
    config: 'collections_dir: writing\n',
    path: '_posts/2026-01-02-a.md',
    others: { 'writing/_posts/2026-01-02-b.md': post },
    status: 'skipped',
    reason: 'Jekyll looks for posts in “writing” only.',
    decidedBy: 'collections_dir: writing',
  },
  {
    name: 'one post more than the site publishes',
    config: 'limit_posts: 1\n',
    path: '_posts/2026-01-02-a.md',
    others: { '_posts/2026-01-03-b.md': post },
    status: 'skipped',
    url: '/2026/01/02/a.html',
    reason: 'The site publishes only its 1 newest posts.',
    decidedBy: 'limit_posts: 1',
  },
  {
    name: 'a post with a date that cannot be read',
    path: '_posts/2026-01-02-a.md',
    text: '---\ndate: soon\n---\n',
    status: 'skipped',
    reason: 'Jekyll stops at it: it can’t read its date.',
    decidedBy: 'date: soon',
  },
  {
    name: 'a permalink with an unknown placeholder',
    path: '_posts/2026-01-02-a.md',
    text: '---\npermalink: /:year/:nope/\n---\n',
    status: 'skipped',
    reason: 'Jekyll stops at it: its permalink has “:nope”, which doesn’t exist.',
    decidedBy: 'permalink: /:year/:nope/',
  },
  {
    name: 'a permalink of the site with an unknown placeholder',
    config: 'permalink: /:nope/\n',
    path: '_posts/2026-01-02-a.md',
    status: 'skipped',
    decidedBy: 'permalink: /:nope/',
  },
  {
    name: 'a post whose place is taken by a document of a collection',
    config: 'permalink: /:title\ncollections:\n  notes:\n    output: true\n    permalink: /:title\n',
    path: '_posts/2026-01-02-a.md',
    others: { '_notes/a.md': post },
    status: 'overwritten',
    url: '/a',
    reason: '“_notes/a.md” has the same address and is written after it.',
    decidedBy: 'permalink: /:title',
    sameUrl: ['_notes/a.md'],
  },
  { name: 'a page', path: 'about.md', status: undefined },
  { name: 'a layout', path: '_layouts/post.md', status: undefined },
];

describe('what Jekyll does with a post', () => {
  for (const { name, config = '', path, text = post, others = {}, ...expected } of cases) {
    it(name, async () => {
      const given = { '_config.yml': config, [path]: text, ...others };
      const files = Object.fromEntries(Object.entries(given).map(([file, content]) => [`/blog/${file}`, content]));
      const workspace = new WorkspaceUnderTest({ folders: ['/blog'], files });
      await workspace.look(`/blog/${path}`);
      const found = workspace.service.publishing(`/blog/${path}`, text);
      assert.equal(found?.status, expected.status);
      if (found) {
        assert.equal(found.url, expected.url);
        assert.deepEqual(
          found.sameUrl.map((other) => other.slice('/blog/'.length)),
          expected.sameUrl ?? [],
        );
        if (expected.overwrittenBy !== undefined) {
          assert.equal(found.overwrittenBy, `/blog/${expected.overwrittenBy}`);
        }
        const { decidedBy } = found;
        const place = decidedBy && textAt(files[decidedBy.path] ?? '', decidedBy);
        assert.equal(place, expected.decidedBy);
        assert.equal(found.changesAtMs, expected.changesAt && Date.parse(expected.changesAt));
        if (expected.reason !== undefined) {
          assert.equal(formatMessage(found.reason), expected.reason);
        }
      }
    });
  }
});

function textAt(text: string, { start, end }: TextRange): string {
  const lines = new LineMap(text);
  return text.slice(lines.offsetAt(start), lines.offsetAt(end));
}
