import assert from 'node:assert/strict';
import { linkBroken } from '../../../../src/core/diagnostics/rules/linkBroken';
import { runRules } from '../../../../src/core/diagnostics/runRules';
import { formatMessage } from '../../../../src/core/foundation/message';
import { Post } from '../../../../src/core/posts/post';
import { OutputFiles } from '../../../../src/core/site/publishing/outputFiles';
import type { Site } from '../../../../src/core/site/site';
import { readSiteConfig, type SiteConfig } from '../../../../src/core/site/siteConfig';
import { applyEdits } from '../../../../src/core/text/textEdit';
import { liquidSite } from '../../../support/liquidSite';
import { publishing } from '../../../support/publishing';
import { testSite } from '../../../support/site';
import { summary } from '../../../support/summary';

const files = [
  'about.md',
  'info/index.html',
  'assets/rye.jpg',
  'assets/oven.png',
  'assets/site.scss',
  'map.pdf',
  'パン/粉.png',
];
const posts = ['/blog/_posts/2026-11-20-rye.md', '/blog/_posts/2026-11-21-パン.md'];
const dated = 'permalink: /:year/:month/:day/:title/\n';

interface Around {
  readonly yaml?: string;
  readonly paths?: readonly string[];
  readonly isComplete?: boolean;
  readonly areAll?: boolean;
  readonly isOutside?: boolean;
}

function siteWith({ yaml = dated, paths = files, isComplete = true, areAll = true, isOutside = false }: Around) {
  const read = readSiteConfig(yaml);
  const config: SiteConfig | undefined = 'config' in read ? read.config : undefined;
  assert.ok(config);
  const site: Site = { root: '/blog', source: '/blog', config, configFile: undefined, timeZone: 'Asia/Tokyo' };
  const outputs = new OutputFiles(site, 0);
  outputs.update(
    posts.map((path) => {
      const [day = ''] = /\d{4}-\d\d-\d\d/.exec(path) ?? [];
      return summary({
        path,
        date: { kind: 'instant', epochMs: Date.parse(`${day}T12:00:00+09:00`) },
        dateFrom: 'name',
      });
    }),
  );
  return testSite([], {
    config,
    isComplete,
    ...(isOutside
      ? {}
      : {
          liquid: liquidSite({ files: [...paths], names: { areAll } }),
          outputs,
          publishing: () => publishing({ url: '/2026/11/24/a/' }),
        }),
  });
}

/** A body and what is found: the address, the message, and the body after the first fix where there is one. */
type Case = readonly [body: string, around: Around, ...found: (readonly [at: string, says: string, fixed?: string])[]];

const cases: readonly Case[] = [
  ['![a](/assets/rye.jpg) [b](/about.html) [c](/about/) [d](/about) [e](/info/) [f](/) [g](/map.pdf?x#y)', {}],
  ['[a](/2026/11/20/rye/) [b](/2026/11/20/rye) [c](/2026/11/20/rye/index.html) [d](../../20/rye/) [e](#x)', {}],
  ['[a](/2026/11/21/%E3%83%91%E3%83%B3/) [b](/2026/11/21/パン/) ![c](/パン/粉.png) [d](/assets/site.css)', {}],
  ['[a](https://example.com/x.png) [b](//example.com/x) [c](mailto:a@example.com) ![d](data:image/png;base64,AA)', {}],
  ['[a](/feed.xml) [b](/tags/rye/) [c](/assets/app.js) [d](/contact/) [e](/other-site/a.png)', {}],
  ['[a]({{ site.baseurl }}/nope.png) ![b]({% link nope.png %}) `[c](/assets/nope.png)`', {}],
  ['<a href="">a</a>\n\n<pre>[b](/assets/nope.png)</pre>', {}],
  [
    '![a](/assets/ryr.jpg)',
    {},
    [
      '/assets/ryr.jpg',
      'Nothing of the site is at /assets/ryr.jpg. Did you mean /assets/rye.jpg?',
      '![a](/assets/rye.jpg)',
    ],
  ],
  ['<img src="/assets/a.svg" alt="">', {}, ['/assets/a.svg', 'Nothing of the site is at /assets/a.svg.']],
  [
    '![a](rye.jpg)',
    {},
    [
      'rye.jpg',
      'Nothing of the site is at /2026/11/24/a/rye.jpg. Did you mean /assets/rye.jpg?',
      '![a](/assets/rye.jpg)',
    ],
  ],
  [
    '[a](/2026/11/22/rye/#x)',
    {},
    [
      '/2026/11/22/rye/#x',
      'Nothing of the site is at /2026/11/22/rye/. Did you mean /2026/11/20/rye/?',
      '[a](/2026/11/20/rye/#x)',
    ],
  ],
  ['[a](/2026/11/22/salt/)', {}, ['/2026/11/22/salt/', 'Nothing of the site is at /2026/11/22/salt/.']],
  ['[a](/2026/11/22/rye/) [b](/2026/11/22/salt/)', { yaml: `${dated}plugins: [jekyll-redirect-from]\n` }],
  ['[a](/2026/11/22/salt/)', { yaml: 'permalink: /:title/\n' }],
  [
    '[a](/base/about/) [b](/base/assets/rye.jpg) [c](/assets/rye.jpg)',
    { yaml: `${dated}baseurl: /base\n` },
    [
      '/assets/rye.jpg',
      'The site lies below /base, and this address leads past it.',
      '[a](/base/about/) [b](/base/assets/rye.jpg) [c](/base/assets/rye.jpg)',
    ],
  ],
  ['![a](/assets/images/new.png)', { yaml: `${dated}theme: minima\n` }],
  [
    '[a](www.example.com/x)',
    {},
    [
      'www.example.com/x',
      'This leads to a file of the site. Write https:// in front of a host.',
      '[a](https://www.example.com/x)',
    ],
  ],
  ['[a](/assets/nope.png)', { isComplete: false }],
  ['[a](/assets/nope.png)', { areAll: false }],
  ['[a](/assets/nope.png)', { isOutside: true }],
  ['[a][b]\n\n[b]: /assets/nope.png', {}, ['[a][b]', 'Nothing of the site is at /assets/nope.png.']],
];

describe('broken links', () => {
  for (const [body, around, ...expected] of cases) {
    const conditions = Object.keys(around).length === 0 ? '' : ` where ${JSON.stringify(around)}`;
    it(`are found ${expected.length === 0 ? 'nowhere ' : ''}in ${body}${conditions}`, () => {
      const text = `---\ntitle: A\n---\n${body}`;
      const post = new Post('/blog/_posts/2026-11-24-a.md', text, 'post');
      const found = runRules([linkBroken], post, siteWith(around).view).map(({ span, message, fixes: [fix] }) => [
        text.slice(span.start, span.end),
        formatMessage(message),
        ...(fix ? [applyEdits(text, fix.edits).slice('---\ntitle: A\n---\n'.length)] : []),
      ]);
      assert.deepEqual(found, expected);
    });
  }
});
