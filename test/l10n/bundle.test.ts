import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** Every text that `message(…)` and `l10n.t(…)` are called with, as both look a translation up. */
function textsOf(file: string): readonly string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ['message', 'l10n.t'].includes(node.expression.getText())) {
      const [first] = node.arguments;
      if (first && ts.isStringLiteralLike(first)) {
        texts.push(first.text);
      } else if (first && ts.isObjectLiteralExpression(first)) {
        texts.push(...objectKeys(first));
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true));
  return texts;
}

/** A text with a comment has the key `text/comment`, as VS Code looks it up. */
function objectKeys(object: ts.ObjectLiteralExpression): readonly string[] {
  const values = new Map<string, string>();
  for (const property of object.properties) {
    if (ts.isPropertyAssignment(property) && ts.isStringLiteralLike(property.initializer)) {
      values.set(property.name.getText(), property.initializer.text);
    }
  }
  const comment = values.get('comment');
  return [`${values.get('message')}${comment === undefined ? '' : `/${comment}`}`];
}

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => path.join('src', name));
const used = new Set(sources.flatMap(textsOf));
const read = (file: string) =>
  new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>));
const placeholders = (text: string) => [...text.matchAll(/\{\d+\}/g)].map(([placeholder]) => placeholder).sort();

describe('the Japanese texts', () => {
  const bundle = read('l10n/bundle.l10n.ja.json');

  it('hold every text of the source', () => {
    assert.ok(used.size > 50);
    assert.deepEqual([...used].filter((text) => !bundle.has(text)).sort(), []);
  });

  it('hold nothing that the source no longer says', () => {
    assert.deepEqual([...bundle.keys()].filter((text) => !used.has(text)).sort(), []);
  });

  it('are Japanese, with the same placeholders', () => {
    const wrong = [...bundle].filter(
      ([english, japanese]) =>
        !/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(japanese) ||
        placeholders(english).join() !== placeholders(japanese).join(),
    );
    assert.deepEqual(wrong, []);
  });

  it('of the manifest are there, one for one', () => {
    const english = read('package.nls.json');
    const japanese = read('package.nls.ja.json');
    assert.deepEqual([...japanese.keys()].sort(), [...english.keys()].sort());
    assert.deepEqual(
      [...japanese].filter(([key, text]) => text === english.get(key)),
      [],
    );
  });
});
