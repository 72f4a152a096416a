import assert from 'node:assert/strict';
import { addListItem } from '../../../src/core/frontMatter/addListItem';
import { readFrontMatter } from '../../../src/core/frontMatter/readFrontMatter';
import { applyEdits } from '../../../src/core/text/textEdit';

/** The fields before and after `/a/` was added to `from`. */
const cases: readonly (readonly [before: string, after: string | undefined])[] = [
  ['title: A', 'title: A\nfrom: [/a/]'],
  ['from:', 'from: [/a/]'],
  ['from: # old', 'from: [/a/] # old'],
  ['from: []', 'from: [/a/]'],
  ['from: [/b/]', 'from: [/b/, /a/]'],
  ['from: ["/b/", "/c/"] # old', 'from: ["/b/", "/c/", "/a/"] # old'],
  ['from: [/b/,]', 'from: [/b/, /a/]'],
  ['from: [ /b/ ]', 'from: [ /b/, /a/ ]'],
  ['from: [\n  /b/,\n  /c/\n]', 'from: [\n  /b/,\n  /c/,\n  /a/\n]'],
  ["from:\n  - '/b/' # old\ntitle: A", "from:\n  - '/b/' # old\n  - '/a/'\ntitle: A"],
  ['from:\n- /b/\n- /c/', 'from:\n- /b/\n- /c/\n- /a/'],
  ['from: /b/', 'from: [/b/, /a/]'],
  ['from: "/b/" # old', 'from: ["/b/", "/a/"] # old'],
  ['from: |\n  /b/', undefined],
  ['from: {a: b}', undefined],
  ['from: [/b/', undefined],
];

describe('An item more in a list', () => {
  for (const [before, after] of cases) {
    for (const eol of ['\n', '\r\n']) {
      it(`of ${JSON.stringify(before)} with ${JSON.stringify(eol)}`, () => {
        const text = `---\n${before}\n---\nText\n`.replaceAll('\n', eol);
        const edits = addListItem(text, readFrontMatter(text), 'from', '/a/');
        assert.equal(
          edits && applyEdits(text, edits),
          after === undefined ? undefined : `---\n${after}\n---\nText\n`.replaceAll('\n', eol),
        );
      });
    }
  }
});
