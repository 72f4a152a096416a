import assert from 'node:assert/strict';
import fc from 'fast-check';
import { BlockList } from '../../src/preview/blockList';
import { webviewWindow } from './webviewWindow';

const { document } = webviewWindow();

function createList() {
  const root = document.createElement('div');
  const list = new BlockList({ root }, (html) => {
    const template = document.createElement('template');
    template.innerHTML = html;
    return template.content;
  });
  return { root, list, html: () => root.innerHTML.replaceAll('<!---->', '') };
}

const block = (html: string, before = 0, lines = 1) => ({ html, before, lines });

describe('The blocks on the page', () => {
  it('keep their nodes when others change', () => {
    const { root, list, html } = createList();
    list.showAll(0, [block('<p>a</p>'), block('<p>b</p>'), block('<p>c</p>')]);
    const [first, , third] = root.children;
    const added = list.change({ bodyLine: 0, from: 1, deleteCount: 1, blocks: [block('<p>B</p>'), block('x')] });
    assert.equal(html(), '<p>a</p><p>B</p>x<p>c</p>');
    assert.deepEqual(
      added?.map((element) => element.outerHTML),
      ['<p>B</p>'],
    );
    assert.equal(root.children[0], first);
    assert.equal(root.children[2], third);
  });

  it('keep their nodes when only their lines change', () => {
    const { root, list } = createList();
    list.showAll(4, [block('<p>a</p>'), block('<p>b</p>', 1)]);
    const nodes = [...root.childNodes];
    assert.deepEqual(list.change({ bodyLine: 6, from: 1, deleteCount: 1, blocks: [block('<p>b</p>', 3, 2)] }), []);
    assert.deepEqual([...root.childNodes], nodes);
    assert.deepEqual([list.startOf(0), list.startOf(1), list.endOf(1)], [6, 10, 12]);
  });

  it('refuse a change that doesn’t fit', () => {
    const { list, html } = createList();
    list.showAll(0, [block('<p>a</p>')]);
    assert.equal(list.change({ bodyLine: 0, from: 1, deleteCount: 1, blocks: [] }), undefined);
    assert.equal(html(), '<p>a</p>');
  });

  it('are after any changes what they would be if shown from nothing', () => {
    const some = fc.array(fc.constantFrom('<p>a</p>', '<p>b</p>', '', 'text', '<p>c</p><p>d</p>'), { maxLength: 5 });
    const change = fc.record({ from: fc.nat(6), deleteCount: fc.nat(6), htmls: some });
    fc.assert(
      fc.property(some, fc.array(change, { maxLength: 5 }), (start, changes) => {
        const { list, html } = createList();
        const expected = [...start];
        list.showAll(
          0,
          start.map((each) => block(each)),
        );
        for (const { from, deleteCount, htmls } of changes) {
          const fits = from + deleteCount <= expected.length;
          const added = list.change({ bodyLine: 0, from, deleteCount, blocks: htmls.map((each) => block(each)) });
          assert.equal(added !== undefined, fits);
          if (fits) {
            expected.splice(from, deleteCount, ...htmls);
          }
          assert.equal(html(), expected.join(''));
        }
      }),
    );
  });
});
