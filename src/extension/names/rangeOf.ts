import { Range } from 'vscode';
import type { TextRange } from '../../core/text/lineMap';

export function rangeOf({ start, end }: TextRange): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
