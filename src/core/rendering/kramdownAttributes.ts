import type { MarkdownIt, StateBlock, StateInline } from 'markdown-it';

const longestList = 500;

/** kramdown's attribute lists, `{: .lead}` and `{::options /}`, are notes to the engine: a reader never sees them. */
export function dropKramdownAttributes(md: MarkdownIt): void {
  md.block.ruler.before('fence', 'kramdown_attributes', attributeLine, {
    alt: ['paragraph', 'reference', 'blockquote', 'list'],
  });
  md.inline.ruler.before('emphasis', 'kramdown_attributes', attributeList);
}

function attributeLine(state: StateBlock, startLine: number, _endLine: number, silent: boolean): boolean {
  const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
  if (!state.src.startsWith('{:', start) || (state.sCount[startLine] ?? 0) - state.blkIndent >= 4) {
    return false;
  }
  if (!state.src.slice(start, state.eMarks[startLine]).trimEnd().endsWith('}')) {
    return false;
  }
  if (!silent) {
    state.line = startLine + 1;
  }
  return true;
}

function attributeList(state: StateInline): boolean {
  if (!state.src.startsWith('{:', state.pos)) {
    return false;
  }
  const within = state.src.slice(state.pos, state.pos + longestList);
  const end = within.indexOf('}');
  if (end < 0 || within.slice(0, end).includes('\n')) {
    return false;
  }
  state.pos += end + 1;
  return true;
}
