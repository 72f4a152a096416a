import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isCancelled } from '../../../../src/core/foundation/cancellation';
import { SiteChecks } from '../../../support/siteChecks';
import { WorkspaceUnderTest } from '../../../support/workspaceUnderTest';

type Step =
  | { readonly do: 'write' | 'type' | 'save'; readonly path: string; readonly text: string }
  | { readonly do: 'close' | 'remove' | 'show' | 'hide'; readonly path: string }
  | { readonly do: 'rename'; readonly path: string; readonly to: string }
  | { readonly do: 'set'; readonly rule: string; readonly severity: 'off' | 'error' | 'default' }
  | { readonly do: 'pass' | 'give up' | 'a day passes' | 'begin anew' };

const posts = [
  '/blog/_posts/2026-01-01-a.md',
  '/blog/_posts/2026-01-02-a.md',
  '/blog/_posts/2026-11-24-b.md',
  '/blog/_posts/undated.md',
  '/blog/_drafts/c.md',
  '/blog/_recipes/soup.md',
  '/blog/docs/_posts/2026-01-01-a.md',
];
const configs = ['/blog/_config.yml', '/blog/docs/_config.yml'];
const others = [
  ...['/blog/_includes/card.html', '/blog/Gemfile', '/blog/_layouts/post.html', '/blog/_data/authors.yml'],
  ...['/blog/assets/a.png', '/blog/assets/b.png'],
];
const folders = ['/blog/_posts', '/blog/docs', '/blog/_includes', '/blog/_drafts'];

const text = (fields: string, body = 'Text.'): string => `---\n${fields}\n---\n${body}\n`;
const postText = fc.constantFrom(
  text('title: A\ndate: 2026-01-01\ntags: [x]\ncategories: [Bread]'),
  text('title: A\ndate: 2026-01-01\ntags: [x]\ncategories: [Bred]'),
  text('title: A\nreading_time: 30'),
  text('title: A\nreading_time: 30', 'words '.repeat(7000)),
  text('tags: [x]\npublished: perhaps'),
  text('title: A\npermalink: /same/'),
  text('title: B\ntags: [X, X, c++]\ncategories: [Bread]\nlayout: pots\nauthor: mina'),
  text('title: B\ntags: [c#]\ncategories: [Bread]\nlayout: post\nauthor: minna\nimage: /assets/a.png'),
  text('title: A\nexcerpt: 粉の話です。\ntags: [x]\nlayout: post\nauthor: mina'),
  text('title: C\nexcerpt: 粉の話です。\nauthor: mina'),
  text('title: A\npermalink: /same/\ndate: 2026-11-25 10:00:00 +0900'),
  text('title: A\ndate: someday'),
  text('title: A\ndate: 12:00'),
  text('title: A', '{% include card.html %} {% nosuchtag %}'),
  text('title: A', '{% post_url 2026-01-02-a %} {% link _drafts/c.md %} {{ x | nosuchfilter }}'),
  text('title: [broken'),
  '---\ntitle: A\n',
  'No front matter.\n',
);
/** All of them can be read: of one that cannot, the one before holds, and a fresh pass knows none. */
const configText = fc.constantFrom(
  '',
  'permalink: /:title/',
  'permalink: /:title/\nfuture: true',
  'content_categories: [Bread, Soup]',
  'collections: {recipes: {output: true}}',
  'timezone: America/New_York',
  'exclude: [_drafts]',
  'defaults: [{values: {render_with_liquid: false, tags: [x]}}]',
);
const post = fc.constantFrom(...posts);
const file = fc.oneof(
  { weight: 4, arbitrary: fc.record({ path: post, text: postText }) },
  { weight: 2, arbitrary: fc.record({ path: fc.constantFrom(...configs), text: configText }) },
  {
    weight: 2,
    arbitrary: fc.record({
      path: fc.constantFrom(...others),
      text: fc.constantFrom('', 'gem "jekyll-unheard-of"', 'mina: {name: Mina}', '{{ page.tags | slugify }}'),
    }),
  },
);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: file.map((each) => ({ do: 'write' as const, ...each })) },
  { weight: 2, arbitrary: file.map((each) => ({ do: 'type' as const, ...each })) },
  { weight: 2, arbitrary: file.map((each) => ({ do: 'save' as const, ...each })) },
  { weight: 1, arbitrary: file.map(({ path }) => ({ do: 'close' as const, path })) },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom(...posts, ...configs, ...others, ...folders)
      .map((path) => ({ do: 'remove' as const, path })),
  },
  { weight: 1, arbitrary: post.map((path) => ({ do: 'show' as const, path })) },
  { weight: 1, arbitrary: post.map((path) => ({ do: 'hide' as const, path })) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(post, post)
      .filter(([from, to]) => from !== to)
      .map(([path, to]) => ({ do: 'rename' as const, path, to })),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('set' as const),
      rule: fc.constantFrom('reading-time-stale', 'field-missing', 'date-future'),
      severity: fc.constantFrom('off' as const, 'error' as const, 'default' as const),
    }),
  },
  { weight: 6, arbitrary: fc.constant({ do: 'pass' as const }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      { do: 'give up' as const },
      { do: 'a day passes' as const },
      { do: 'begin anew' as const },
    ),
  },
);

describe('What is shown of a whole site, after any mix of events', () => {
  it('equals what one pass finds that begins with nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        const checks = new SiteChecks(new WorkspaceUnderTest({ folders: ['/blog'], files: start }));
        const buffers = new Map<string, string>();
        for (const each of steps) {
          await perform(each, checks, buffers);
        }
        checks.diagnosis.answersChanged();
        await checks.settle();

        const { workspace, open } = checks;
        const files = Object.fromEntries([...workspace.collection.files].map(([path, each]) => [path, each ?? '']));
        const fresh = new SiteChecks(
          new WorkspaceUnderTest({ folders: ['/blog'], files, settings: workspace.settings }),
        );
        fresh.workspace.now = workspace.now;
        for (const path of open) {
          fresh.open.add(path);
        }
        for (const [path, unsaved] of buffers) {
          fresh.workspace.service.open(path, unsaved);
        }
        await fresh.settle();
        assert.deepEqual(checks.whole, fresh.whole);
        workspace.service.dispose();
        fresh.workspace.service.dispose();
      }),
      { numRuns: 100 },
    );
  });
});

const start = {
  '/blog/_config.yml': 'permalink: /:title/',
  '/blog/_posts/2026-01-01-a.md': text('title: A\nreading_time: 30'),
  '/blog/_posts/2026-01-02-a.md': text('title: B', '{% include card.html %} {% nosuchtag %}'),
};
const day = 86_400_000;

async function perform(each: Step, checks: SiteChecks, buffers: Map<string, string>): Promise<void> {
  const { workspace, diagnosis, open } = checks;
  const { service, collection } = workspace;
  switch (each.do) {
    case 'write':
      return collection.write(each.path, each.text);
    case 'remove':
      return collection.remove(each.path);
    case 'rename':
      return collection.rename(each.path, each.to);
    case 'type':
      buffers.set(each.path, each.text);
      return service.open(each.path, each.text);
    case 'save':
      // Where nobody watches, the editor that is closed is the only hint: of what is in a file. Of its name watchers tell alone.
      collection.isWatched = others.includes(each.path) || !collection.files.has(each.path);
      collection.write(each.path, each.text);
      collection.isWatched = true;
      buffers.delete(each.path);
      return service.close(each.path);
    case 'close':
      buffers.delete(each.path);
      return service.close(each.path);
    case 'show':
      open.add(each.path);
      return;
    case 'hide':
      open.delete(each.path);
      return diagnosis.textChanged(each.path);
    case 'set':
      workspace.settings = { '/blog': { rules: { [each.rule]: each.severity } } };
      return service.refresh();
    case 'pass':
      await checks.pass();
      return;
    case 'give up': {
      const cancellation = { aborted: false };
      const running = checks.pass({ cancellation });
      await new Promise<void>((resolve) => setImmediate(resolve));
      cancellation.aborted = true;
      return running.then(
        () => {},
        (error: unknown) => assert.ok(isCancelled(error)),
      );
    }
    case 'a day passes':
      workspace.now += day;
      return;
    case 'begin anew':
      return service.restart();
  }
}
