// biome-ignore-all lint/suspicious/noTemplateCurlyInString: placeholders of snippets, not of template strings
import assert from 'node:assert/strict';
import { expandSnippet } from './expandSnippet';

const variables = new Map([['CURRENT_YEAR', '2026']]);

describe('expanding a snippet', () => {
  const cases: readonly (readonly [body: string, text: string])[] = [
    ['plain { } text', 'plain { } text'],
    ['{% include ${1:a.html} %}', '{% include a.html %}'],
    ['$1 and ${2} are empty', ' and  are empty'],
    ['${1:outer ${2:inner}}', 'outer inner'],
    ['$1 before ${1:its default}', 'its default before its default'],
    ['${1|first,second|}', 'first'],
    ['$CURRENT_YEAR-${CURRENT_YEAR}', '2026-2026'],
    ['${UNKNOWN:instead}', 'instead'],
    ['\\$1 \\} \\\\ costs $', '$1 } \\ costs $'],
    ['**${1:名前}**：$0', '**名前**：'],
  ];
  for (const [body, text] of cases) {
    it(`makes ${JSON.stringify(text)} of ${JSON.stringify(body)}`, () => {
      const expanded = expandSnippet(body, variables);
      assert.deepEqual(expanded.problems, []);
      assert.equal(expanded.text, text);
    });
  }

  for (const body of ['${1:open', '${1|a,b}', '${1|a,b|', '${:x}', '${CURRENT_YEAR/20//}', '${1:${2:half}']) {
    it(`finds ${JSON.stringify(body)} unbalanced`, () => {
      assert.notDeepEqual(expandSnippet(body, variables).problems, []);
    });
  }
});
