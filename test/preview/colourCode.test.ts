import assert from 'node:assert/strict';
import { colourCode, type Highlight } from '../../src/preview/colourCode';
import { highlight } from '../../src/preview/highlight/highlight';
import { webviewWindow } from './webviewWindow';

/** As Jekyll prints it, but for the spans. */
const jekylls = (language: string, code: string) =>
  `<div class="language-${language} highlighter-rouge"><div class="highlight"><pre class="highlight"><code>${code}</code></pre></div></div>`;

const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

function page() {
  const window = webviewWindow();
  const main = window.document.querySelector('main');
  assert.ok(main);
  const frames: (() => void)[] = [];
  const read: string[] = [];
  const loads: ((loaded: Highlight) => void)[] = [];
  let clock = 0;
  colourCode(main, {
    window,
    load: () => new Promise((resolve) => loads.push(resolve)),
    nextFrame: (run) => frames.push(run),
    now: () => clock,
  });
  const recorded: Highlight = (code, language) => {
    read.push(code);
    clock += code.startsWith('slow') ? 5 : 0;
    return highlight(code, language);
  };
  const show = async (html: string) => {
    main.innerHTML = html;
    await settled();
  };
  const load = async () => {
    loads[0]?.(recorded);
    await settled();
  };
  const paint = async () => {
    for (const run of frames.splice(0)) {
      run();
    }
    await settled();
  };
  return { main, show, load, paint, loads, frames, read };
}

describe('Code in the preview', () => {
  for (const [what, html] of [
    ['a block of Jekyll', jekylls('ruby', 'puts &lt;1\n')],
    ['a block by itself', '<pre><code class="language-ruby">puts &lt;1\n</code></pre>'],
    [
      'the figure of the highlight tag',
      '<figure class="highlight"><pre><code class="language-rb" data-lang="rb">puts &lt;1\n</code></pre></figure>',
    ],
    ['code in a sentence', '<p><code class="language-ruby highlighter-rouge">puts &lt;1\n</code></p>'],
  ] as const) {
    it(`gets rouge’s spans: ${what}`, async () => {
      const { main, show, load, paint } = page();
      await show(html);
      await load();
      await paint();
      assert.equal(
        main.querySelector('code')?.innerHTML,
        '<span class="nb">puts</span> <span class="o">&lt;</span><span class="mi">1</span>\n',
      );
    });
  }

  it('colours code beside numbers of lines, not the numbers', async () => {
    const { main, show, load, paint } = page();
    await show(
      '<pre><code class="language-ruby"><table class="rouge-table"><tbody><tr><td class="gutter gl"><pre>1\n</pre></td><td class="code"><pre>puts 1\n</pre></td></tr></tbody></table></code></pre>',
    );
    await load();
    await paint();
    assert.equal(main.querySelector('.gutter pre')?.innerHTML, '1\n');
    assert.equal(main.querySelectorAll('.code pre > span').length, 2);
  });

  it('loads the highlighter once, and only when there is code in a language it knows', async () => {
    const { show, loads } = page();
    await show(`<p>a <code>b</code></p>${jekylls('plaintext', 'a')}${jekylls('klingon', 'a')}`);
    assert.equal(loads.length, 0);
    await show(jekylls('js', 'a') + jekylls('js', 'b'));
    await show(jekylls('js', 'c'));
    assert.equal(loads.length, 1);
  });

  it('is read only when it is new, and not when it is gone', async () => {
    const { main, show, load, paint, read, frames } = page();
    await show(jekylls('js', 'gone'));
    await show(jekylls('js', 'kept'));
    await load();
    await paint();
    main.insertAdjacentHTML('beforeend', jekylls('js', 'added'));
    await settled();
    await paint();
    await paint();
    assert.deepEqual(read, ['kept', 'added']);
    assert.equal(frames.length, 0);
  });

  it('takes a part of each frame, however many blocks there are', async () => {
    const { show, load, paint, read } = page();
    await show(jekylls('js', 'slow').repeat(5));
    await load();
    await paint();
    assert.equal(read.length, 2);
    await paint();
    assert.equal(read.length, 4);
    await paint();
    await paint();
    assert.equal(read.length, 5);
  });

  it('is left alone when it is very long or was marked up by its writer', async () => {
    const { show, loads } = page();
    await show(jekylls('js', 'a;'.repeat(100_001)) + jekylls('js', 'a <b>b</b>'));
    assert.equal(loads.length, 0);
  });
});
