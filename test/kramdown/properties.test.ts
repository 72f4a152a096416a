import assert from 'node:assert/strict';
import fc from 'fast-check';
import { toHtml } from '../../src/kramdown/index';
import type { Input } from '../../src/kramdown/options';
import { printBlocks } from '../../src/kramdown/output/printedBlocks';
import { parse } from '../../src/kramdown/parse';
import { anything, markdown } from './markdownTexts';
import { childrenOf, type Node, nodesOf } from './nodes';

const input = fc.constantFrom<Input>('GFM', 'kramdown');

describe('the engine, whatever is written,', () => {
  it('never throws', () => {
    fc.assert(fc.property(anything, input, (source, of) => typeof toHtml(source, { input: of }) === 'string'));
  });

  it('prints block by block what it prints at once', () => {
    const withoutEmptyLines = (html: string) => html.replace(/\n+/g, '\n').trim();
    fc.assert(
      fc.property(markdown, input, (source, of) => {
        const blocks = printBlocks(parse(source, { input: of }));
        assert.equal(
          withoutEmptyLines(blocks.map(({ html }) => html).join('\n')),
          withoutEmptyLines(toHtml(source, { input: of })),
        );
      }),
    );
  });

  it('names lines of blocks that are inside the text, in their order', () => {
    fc.assert(
      fc.property(markdown, input, (source, of) => {
        const document = parse(source, { input: of });
        let before = 0;
        for (const { startLine, endLine } of printBlocks(document)) {
          assert.ok(before <= startLine && startLine <= endLine && endLine <= document.lines.count);
          before = startLine;
        }
      }),
    );
  });

  it('places every node inside the text and its blocks one behind the other', () => {
    fc.assert(
      fc.property(markdown, input, (source, of) => {
        const document = parse(source, { input: of });
        for (const { node } of nodesOf(document)) {
          assert.ok(node.place.start >= 0 && node.place.start <= node.place.end, JSON.stringify(node));
          assert.ok(node.place.end <= source.length, JSON.stringify(node));
        }
        inOrder(document.children);
      }),
    );
  });

  it('places spans inside what they stand in', () => {
    fc.assert(
      fc.property(markdown, input, (source, of) => {
        for (const { node, around } of nodesOf(parse(source, { input: of }))) {
          if (around && spans.has(node.type)) {
            assert.ok(
              around.start <= node.place.start && node.place.end <= around.end,
              JSON.stringify({ node, around }),
            );
          }
        }
      }),
    );
  });

  it('points at what is written there: links, pictures, code, emphasis and headings', () => {
    fc.assert(
      fc.property(markdown, input, (source, of) => {
        for (const { node } of nodesOf(parse(source, { input: of }))) {
          const start = written[node.type];
          const text = source.slice(node.place.start, node.place.end);
          assert.ok(start === undefined || start.test(text), `${node.type}: ${JSON.stringify(text)}`);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('points at the link behind the marks of quotes and lists, whatever ends the lines', () => {
    for (const lineBreak of ['\n', '\r\n', '\r']) {
      for (const before of ['', '> ', '- ', '> - ', '1. > ', '# ', ': ', '| ', '[^1]: ']) {
        const source = ['a[^1]', '', `${before}日本 [b](c) ![d](e) \`f\``, ''].join(lineBreak);
        for (const { node } of nodesOf(parse(source))) {
          const expected = { a: '[b](c)', img: '![d](e)', codespan: '`f`' }[node.type as string];
          if (expected !== undefined) {
            assert.equal(source.slice(node.place.start, node.place.end), expected, JSON.stringify(source));
          }
        }
      }
    }
  });

  it('escapes text: without < no element comes out that Markdown does not make', () => {
    const made =
      /^<\/?(?:p|h[1-6]|blockquote|pre|code|div|ul|ol|li|dl|dt|dd|table|thead|tbody|tfoot|tr|th|td|hr|em|strong|del|a|img|br|sup|abbr|input|span)[\s/>]|^<!-- /;
    const tagless = anything.map((source) => source.replaceAll('<', ''));
    fc.assert(
      fc.property(tagless, input, (source, of) => {
        for (const [tag] of toHtml(source, { input: of }).matchAll(/<[^>]{0,12}>?/g)) {
          assert.match(tag, made);
        }
      }),
      { numRuns: 300 },
    );
  });
});

const spans: ReadonlySet<Node['type']> = new Set(['em', 'strong', 'a', 'img', 'codespan', 'text', 'br']);

const written: Partial<Record<Node['type'], RegExp>> = {
  a: /^(?:\[|<|https?:|mailto:)/,
  img: /^!\[/,
  codespan: /^`[\s\S]*`$/,
  em: /^[*_][\s\S]*[*_]$/,
  strong: /^[*_]{2}[\s\S]*[*_]{2}$/,
  del: /^~~[\s\S]*~~$/,
  hr: /^ {0,3}[*_-]/,
  footnote: /^\[\^/,
};

function inOrder(nodes: readonly Node[]): void {
  let before = 0;
  for (const node of nodes) {
    assert.ok(before <= node.place.start, JSON.stringify(nodes.map(({ type, place }) => ({ type, place }))));
    before = node.place.start;
    if (!spans.has(node.type)) {
      inOrder(childrenOf(node));
    }
  }
}
