import assert from 'node:assert/strict';
import { ArticleSender, type ShownArticle } from '../../../src/extension/preview/articleSender';
import type { HostMessage } from '../../../src/protocol/messages';

function connect() {
  const sent: HostMessage[] = [];
  const due: (() => void)[] = [];
  let rendered = 0;
  let current: ShownArticle | { readonly empty: string } = shown('a');
  const sender = new ArticleSender({
    current: () => {
      rendered++;
      return current;
    },
    post: (message) => sent.push(message),
    soon: (run) => due.push(run),
    labels: () => ({ embed: '{0}', embedWithoutHost: '' }),
  });
  const pass = () => {
    for (const run of due.splice(0)) {
      run();
    }
  };
  const edit = (next: typeof current) => {
    current = next;
    sender.changed();
  };
  return { sender, sent, pass, edit, rendered: () => rendered };
}

function shown(paragraphs: string, uri = 'file:///a.md', title?: string): ShownArticle {
  const blocks = [...paragraphs].map((html) => ({ html, before: 1, lines: 1 }));
  const header = title === undefined ? null : { title, authors: [], categories: [], tags: [], missing: [] };
  return { uri, article: { header, bodyLine: 0, blocks }, notices: [], line: 0 };
}

const kinds = (sent: readonly HostMessage[]) => sent.map((message) => message.type);

describe('Sending the article', () => {
  it('waits until the webview is ready', () => {
    const { sender, sent, pass, edit, rendered } = connect();
    edit(shown('ab'));
    pass();
    assert.equal(rendered(), 0);
    sender.ready();
    assert.deepEqual(kinds(sent), ['render']);
  });

  it('sends only what changed after that', () => {
    const { sender, sent, pass, edit } = connect();
    sender.ready();
    sender.applied(1);
    edit(shown('axb'));
    pass();
    sender.applied(2);
    edit(shown('aXb'));
    pass();
    assert.deepEqual(sent.slice(1), [
      {
        ...{ type: 'patch', version: 2, base: 1, bodyLine: 0, from: 1, deleteCount: 0 },
        blocks: [
          { html: 'x', before: 1, lines: 1 },
          { html: 'b', before: 1, lines: 1 },
        ],
      },
      {
        ...{ type: 'patch', version: 3, base: 2, bodyLine: 0, from: 1, deleteCount: 1 },
        blocks: [{ html: 'X', before: 1, lines: 1 }],
      },
    ]);
  });

  it('never has two messages on their way, and sends what changed meanwhile together', () => {
    const { sender, sent, pass, edit, rendered } = connect();
    sender.ready();
    edit(shown('b'));
    edit(shown('c'));
    edit(shown('d'));
    pass();
    assert.equal(rendered(), 1);
    sender.applied(1);
    pass();
    assert.equal(rendered(), 2);
    assert.deepEqual(kinds(sent), ['render', 'patch']);
    assert.deepEqual(sent[1], {
      ...{ type: 'patch', version: 2, base: 1, bodyLine: 0, from: 0, deleteCount: 1 },
      blocks: [{ html: 'd', before: 1, lines: 1 }],
    });
  });

  it('renders once for changes that come at the same moment', () => {
    const { sender, pass, edit, rendered } = connect();
    sender.ready();
    sender.applied(1);
    edit(shown('b'));
    edit(shown('c'));
    pass();
    assert.equal(rendered(), 2);
  });

  it('ignores answers about older versions', () => {
    const { sender, sent, pass, edit } = connect();
    sender.ready();
    sender.ready();
    edit(shown('b'));
    sender.applied(1);
    pass();
    assert.deepEqual(kinds(sent), ['render', 'render']);
    sender.applied(2);
    pass();
    assert.deepEqual(kinds(sent), ['render', 'render', 'patch']);
  });

  it('sends nothing when nothing can be seen to change', () => {
    const { sender, sent, pass, edit } = connect();
    sender.ready();
    sender.applied(1);
    edit(shown('a'));
    pass();
    assert.deepEqual(kinds(sent), ['render']);
    edit(shown('b'));
    pass();
    assert.deepEqual(kinds(sent), ['render', 'patch']);
  });

  it('sends the header only when it changed', () => {
    const { sender, sent, pass, edit } = connect();
    sender.ready();
    sender.applied(1);
    edit(shown('a', 'file:///a.md', 'T'));
    pass();
    sender.applied(2);
    edit(shown('b', 'file:///a.md', 'T'));
    pass();
    assert.deepEqual(
      sent.slice(1).map((message) => 'header' in message),
      [true, false],
    );
  });

  it('shows another document from nothing', () => {
    const { sender, sent, pass, edit } = connect();
    sender.ready();
    sender.applied(1);
    edit(shown('a', 'file:///b.md'));
    pass();
    assert.deepEqual(kinds(sent), ['render', 'render']);
  });

  it('starts again after the webview was lost', () => {
    const { sender, sent, pass, edit } = connect();
    sender.ready();
    sender.lost();
    edit(shown('b'));
    pass();
    assert.deepEqual(kinds(sent), ['render']);
    sender.ready();
    assert.deepEqual(kinds(sent), ['render', 'render']);
  });

  it('goes from an article to a sentence and back', () => {
    const { sender, sent, pass, edit } = connect();
    sender.ready();
    sender.applied(1);
    edit({ empty: 'Open a file.' });
    pass();
    edit(shown('a'));
    pass();
    assert.deepEqual(kinds(sent), ['render', 'empty', 'render']);
  });
});
