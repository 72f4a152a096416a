import type { BlockConstruct } from './blockParser';

/** `{:name: …}` names a list of attributes; `{: …}` gives one to the block before it or, behind an empty line, after it. */
export const attributeLists: BlockConstruct = (parser) => {
  const found = parser.attributeLines.at(parser.pos);
  if (!found) {
    return false;
  }
  const { content, end } = found;
  const named = /^(\w[\w:-]*?):(?=[ \t\n]|$)/.exec(content) ?? /^([\w][\w-]*):/.exec(content);
  if (named) {
    const name = named[1] ?? '';
    const lists = parser.document.attributeLists.get(name) ?? [];
    lists.push(content.slice(named[0].length));
    parser.document.attributeLists.set(name, lists);
    parser.addImpliedEnd(end);
    return true;
  }
  const { last, lastDefinition } = parser;
  const target = lastDefinition ?? (last && last.type !== 'blank' && last.type !== 'eob' ? last : undefined);
  if (!target) {
    parser.waiting.push(content);
    parser.pos = end;
    return true;
  }
  parser.give(target, [content]);
  parser.pos = end;
  if (!lastDefinition && !parser.attributeLines.at(end)) {
    parser.addImpliedEnd(end);
  }
  return true;
};
