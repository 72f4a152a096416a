import assert from 'node:assert/strict';
import { addListItem } from '../../../src/core/frontMatter/addListItem';
import type { Field, FrontMatter } from '../../../src/core/frontMatter/frontMatter';
import { placeAt } from '../../../src/core/frontMatter/placeAt';
import { readFrontMatter } from '../../../src/core/frontMatter/readFrontMatter';
import { removeField } from '../../../src/core/frontMatter/removeField';
import { replaceListItem } from '../../../src/core/frontMatter/replaceListItem';
import { setFieldValue } from '../../../src/core/frontMatter/setFieldValue';
import { slice } from '../../../src/core/text/span';
import { applyEdits, type TextEdit } from '../../../src/core/text/textEdit';
import { marked } from '../../support/cursor';
import { fieldForms, halfTyped } from '../../support/halfTyped';
import { WorkspaceUnderTest } from '../../support/workspaceUnderTest';

/** The fields around, with a place in each to look at; what is half-typed stands at `…`. */
const posts: readonly string[] = [
  'title: "A‸: b"\ntags: [bread, "ry‸e"]\n…\ncategories:\n  - fo‸od\n  - ‸\ndate: 2026-01-0‸2',
  '…\ntitle: A ‸b\ncategories:\n- "fo‸od"\ntags: [bread, ry‸e]',
  "title: 'A ‸b'\ntags: bread r‸ye\ncategories: [\n  fo‸od,\n  x\n]\n…",
  'title: \'A\n  ‸b\' # it\'s\n…\ntags:\n  - "ry‸e" # "x"\n  - &n bread\ncategories: ["fo‸od", \'it\'\'s\']\ndate: "2026-‸01-02"',
  '# "\ncategories: fo‸od\n\n…\n\n# \'\ntags: ["bread", "ry‸e"]\ntext: |\n  it\'s [a\n  "k: b\ntitle: >-\n  A: b\n\n',
];

type Frame = readonly [name: string, frame: (yaml: string) => string];

const frames: readonly Frame[] = [
  ['closed', (yaml) => `---\n${yaml}\n---\nText\n`],
  ['with carriage returns', (yaml) => `---\n${yaml}\n---\nText\n`.replaceAll('\n', '\r\n')],
  ['not closed yet', (yaml) => `---\n${yaml}\n`],
];

interface Around {
  readonly text: string;
  readonly cursors: readonly number[];
  /** Where the half-typed field begins and ends. */
  readonly start: number;
  readonly end: number;
}

function around(post: string, field: string, frame: (yaml: string) => string): Around {
  const framed = frame(post.replace('…', `⟦${field}⟧`));
  const cursors: number[] = [];
  const parts = framed.split('‸');
  let length = 0;
  for (const part of parts.slice(0, -1)) {
    length += part.replaceAll(/[⟦⟧]/g, '').length;
    cursors.push(length);
  }
  const { text, range } = marked(parts.join(''));
  return { text, cursors, start: range?.start ?? 0, end: range?.end ?? 0 };
}

/** What is known of a field, without its place. */
function known(text: string, { key, style, value, valueSpan, items, isClosed }: Field): unknown {
  return {
    key,
    style,
    value,
    isClosed,
    written: slice(text, valueSpan),
    items: items.map((item) => [item.style, item.value, slice(text, item.span)]),
  };
}

function others(text: string, { fields }: FrontMatter): readonly unknown[] {
  return fields
    .filter(({ key }) => ['title', 'tags', 'categories', 'date', 'text'].includes(key))
    .map((field) => known(text, field));
}

/** What the cursors are on. */
function places({ text, cursors }: Around, read: FrontMatter): readonly unknown[] {
  return cursors.map((offset) => {
    const place = placeAt(read, text, offset);
    return place.kind === 'value'
      ? { ...place, field: place.field.key, span: slice(text, place.span), cursor: 0, item: place.item?.value }
      : { kind: place.kind, field: place.field?.key };
  });
}

type Edit = (text: string, read: FrontMatter) => readonly TextEdit[] | undefined;

const edits: readonly Edit[] = [
  (text, read) => addListItem(text, read, 'tags', 'new'),
  (text, read) => addListItem(text, read, 'categories', 'new'),
  (text, read) => replaceListItem(text, read, 'categories', 'food', 'drink'),
  (text, read) => replaceListItem(text, read, 'tags', 'bread', 'rye'),
  (text, read) => setFieldValue(text, read, 'title', 'B'),
  (text, read) => removeField(text, read, 'title'),
];

/** An edit of another field, as what it does to the text before and after the one that is half-typed. */
function edited({ text, start, end }: Around, read: FrontMatter, edit: Edit): readonly string[] {
  const made = edit(text, read);
  assert.ok(made);
  assert.ok(made.every((one) => one.span.end <= start || end <= one.span.start));
  const before = made.filter((one) => one.span.end <= start && one.span.start < start);
  const moved = before.reduce((sum, one) => sum + one.newText.length - (one.span.end - one.span.start), 0);
  const after = applyEdits(text, made);
  assert.equal(after.slice(start + moved, end + moved), text.slice(start, end));
  return [after.slice(0, start + moved), after.slice(end + moved)];
}

const path = '/blog/_posts/2026-11-23-new.md';

function blog(): WorkspaceUnderTest {
  const post = (tags: string, categories: string): string =>
    `---\ntitle: A\ntags: [${tags}]\ncategories: [${categories}]\n---\n`;
  return new WorkspaceUnderTest({
    folders: ['/blog'],
    files: {
      '/blog/_config.yml': '',
      '/blog/_posts/2026-11-20-a.md': post('bread, rye, spelt', 'food'),
      '/blog/_posts/2026-11-21-b.md': post('bread, wheat', 'food, drink'),
      [path]: post('', ''),
    },
  });
}

/** All of it takes a minute: without the variable a third of the texts is tried, in one frame, with two of the edits. */
const isLong = process.env['EDITS'] !== undefined;

describe('while a field is typed, the others keep', () => {
  const workspace = blog();
  before(() => workspace.look(path));

  const completed = ({ text, cursors }: Around): readonly (readonly string[])[] =>
    cursors.map((offset) =>
      workspace.service.complete(path, text, offset).map(({ label, newText }) => `${label} ${newText}`),
    );

  /** Everything about the fields that are not typed, by name, so that a difference says what it is. */
  const lookAt = (seen: Around, wanted: readonly number[]): Record<string, unknown> => {
    const read = readFrontMatter(seen.text);
    return {
      values: others(seen.text, read),
      places: places(seen, read),
      completions: completed(seen),
      edits: wanted.map((index) => edited(seen, read, edits[index % edits.length] as Edit)),
    };
  };

  it('offers values there at all', () => {
    for (const post of posts) {
      const offered = completed(around(post, 'k: "whole"', (yaml) => `---\n${yaml}\n---\n`));
      assert.ok(offered.filter((each) => each.length > 0).length >= 2);
    }
  });

  for (const [index, post] of posts.entries()) {
    for (const form of fieldForms) {
      it(`their values, places, completions and edits: ${JSON.stringify(form)} in post ${index + 1}`, () => {
        let turn = index;
        const whole = new Map<string, Record<string, unknown>>();
        for (const [what, text] of halfTyped(form)) {
          turn++;
          if (!isLong && turn % 3 !== 0) {
            continue;
          }
          const round = turn / 3;
          const tried = isLong ? [...edits.keys()] : [round % 3, 3 + (round % 3)];
          // With the field above it removed, a line that a tab indents would begin one: that edit is not made.
          const wanted = tried.filter((each) => !(text.startsWith('\t') && each === edits.length - 1));
          for (const [name, frame] of isLong ? frames : [frames[Math.floor(round / 3) % 3] as Frame]) {
            const id = `${name} ${wanted}`;
            const expected = whole.get(id) ?? lookAt(around(post, 'k: "whole"', frame), wanted);
            whole.set(id, expected);
            const half = around(post, text, frame);
            assert.deepEqual(lookAt(half, wanted), expected, `${what}, ${name}: ${half.text}`);
          }
        }
      });
    }
  }
});
