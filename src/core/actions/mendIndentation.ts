import type { Fix } from '../diagnostics/rule';
import { message } from '../foundation/message';
import { lineStartAt, lineTextEnd, nextLineStart, skipSpaces } from '../frontMatter/yamlLine';
import type { Post } from '../posts/post';
import { span } from '../text/span';
import type { TextEdit } from '../text/textEdit';

/** Ways to put the line at the offset, and those after it that are as deep, in the column of the line before, of the next, or first. */
export function mendIndentation({ text, frontMatter: { yaml } }: Post, offset: number): readonly Fix[] {
  const line = lineStartAt(text, offset, yaml.start);
  const before = lineStartAt(text, Math.max(line - 1, yaml.start), yaml.start);
  const columns = [depthOf(text, before, yaml.end), depthOf(text, nextLineStart(text, line, yaml.end), yaml.end), 0];
  return [...new Set(columns)].map((column) => ({
    title: message('Begin the line in the same column'),
    edits: moved(text, line, yaml.end, column),
  }));
}

function moved(text: string, first: number, limit: number, column: number): readonly TextEdit[] {
  const depth = depthOf(text, first, limit);
  const edits: TextEdit[] = [];
  for (let line = first; line < limit && depthOf(text, line, limit) >= depth; line = nextLineStart(text, line, limit)) {
    if (lineTextEnd(text, line, limit) > line) {
      edits.push(
        column < depth
          ? { span: span(line, line + depth - column), newText: '' }
          : { span: span(line, line), newText: ' '.repeat(column - depth) },
      );
    }
  }
  return edits;
}

function depthOf(text: string, line: number, limit: number): number {
  return skipSpaces(text, line, limit) - line;
}
