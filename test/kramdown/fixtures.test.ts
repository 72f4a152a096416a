import assert from 'node:assert/strict';
import path from 'node:path';
import { toHtml } from '../../src/kramdown/index';
import { fixtureFolder, fixtureNames, inputs, readCases, sections } from './fixtures.mjs';
import { withoutWhatMeansNothing } from './sameHtml';

/** Every case has the HTML that real kramdown made of it: build/kramdown/golden.mjs. */
describe('the engine prints what kramdown prints', () => {
  for (const name of fixtureNames()) {
    describe(name, () => {
      const expected = expectations(name);
      readCases(name).forEach(({ source, options }, index) => {
        it(`of case ${index + 1}: ${source.split('\n', 1)[0]}${Object.keys(options).length > 0 ? ` (${JSON.stringify(options)})` : ''}`, () => {
          for (const input of inputs) {
            assert.equal(
              withoutWhatMeansNothing(toHtml(source, { ...options, input })),
              withoutWhatMeansNothing(expected[index]?.[input] ?? 'no HTML: run npm run golden:kramdown'),
              `input: ${input}`,
            );
          }
        });
      });
    });
  }
});

/** The HTML of each case, for one input and the other. */
function expectations(name: string): readonly Record<string, string>[] {
  const found: Record<string, string>[] = [];
  for (const { said, text } of sections(path.join(fixtureFolder, `${name}.html`))) {
    if (said === '') {
      found.push(Object.fromEntries(inputs.map((input) => [input, text])));
    } else if (said === inputs[0]) {
      found.push({ [said]: text });
    } else {
      Object.assign(found.at(-1) ?? {}, { [said]: text });
    }
  }
  return found;
}
