import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** What a source file says to people, and what looks as if it did. */
export interface SourceTexts {
  /** The texts that `message(…)` and `l10n.t(…)` are called with, as a translation is looked up. */
  readonly keys: readonly string[];
  /** Calls of both whose text is put together at run time, so that no translation can be found. */
  readonly unreadable: readonly string[];
  /** Sentences that go past both. */
  readonly bare: readonly string[];
}

export function sourceTexts(file: string): SourceTexts {
  const keys: string[] = [];
  const unreadable: string[] = [];
  const bare: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ['message', 'l10n.t'].includes(node.expression.getText())) {
      const found = keysOf(node);
      if (found.length === 0) {
        unreadable.push(`${file}: ${node.getText()}`);
      }
      keys.push(...found);
      node.arguments.slice(1).forEach(visit);
      return;
    }
    const text = literalText(node);
    if (text !== undefined && looksSaid(text)) {
      bare.push(`${file}: ${text}`);
    }
    if (!isForDevelopers(node)) {
      ts.forEachChild(node, visit);
    }
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true));
  return { keys, unreadable, bare };
}

/** None where the text isn't there to be read; the toolkit's wrappers, which hand a message on, don't count. */
function keysOf({ arguments: [first] }: ts.CallExpression): readonly string[] {
  if (first && ts.isStringLiteralLike(first)) {
    return [first.text];
  }
  return first && ts.isObjectLiteralExpression(first) ? objectKeys(first) : [];
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

function literalText(node: ts.Node): string | undefined {
  return ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)
    ? node.text
    : undefined;
}

/** Two words of a sentence: the first one capital, or a full stop behind. Names, CSS and YAML look otherwise. */
function looksSaid(text: string): boolean {
  return /^\W*[A-Z][a-z’]+ [a-z]/.test(text) || /[a-z]{2,} [a-z]{2,}[^:;{}<>=]*[a-z][.?!]\s*$/.test(text);
}

/** Logs, exceptions and names of features are English; rules carry the pages that are made of them. */
function isForDevelopers(node: ts.Node): boolean {
  if (ts.isCallExpression(node)) {
    return /(?:^|[.#])(?:guarded|settled|log\.\w+)$/.test(node.expression.getText());
  }
  return (
    (ts.isNewExpression(node) && /Error$/.test(node.expression.getText())) ||
    (ts.isPropertyAssignment(node) && ['summary', 'documentation'].includes(node.name.getText())) ||
    ts.isLiteralTypeNode(node)
  );
}
