import { mergeAttributes } from '../tree/attributes';
import { applyAttributeList, type BlockConstruct } from './blockParser';
import { isAttributeLine } from './lineKinds';

/** `{:name: …}` names a list of attributes; `{: …}` gives one to the block before it or, behind an empty line, after it. */
export const attributeLists: BlockConstruct = (parser) => {
  const { line } = parser;
  if (!isAttributeLine(line)) {
    return false;
  }
  const end = parser.nextLine;
  const content = line.slice(line.indexOf('{:') + 2, line.lastIndexOf('}'));
  const named = /^(\w[\w:-]*?):(?=[ \t]|$)/.exec(content) ?? /^([\w][\w-]*):/.exec(content);
  if (named) {
    const name = named[1] ?? '';
    const before = parser.document.attributeLists.get(name);
    const list = parser.attributeList(content.slice(named[0].length));
    parser.document.attributeLists.set(name, {
      attributes: mergeAttributes(new Map(before?.attributes), list.attributes),
      references: [...(before?.references ?? []), ...list.references],
    });
    parser.addImpliedEnd(end);
    return true;
  }
  const list = parser.attributeList(content);
  const { last, lastDefinition } = parser;
  if (lastDefinition) {
    lastDefinition.attributes = mergeAttributes(lastDefinition.attributes, list.attributes);
    parser.pos = end;
  } else if (last && last.type !== 'blank' && last.type !== 'eob') {
    applyAttributeList(last, list);
    parser.pos = end;
    if (!isAttributeLine(parser.lineAt(end))) {
      parser.addImpliedEnd(end);
    }
  } else {
    const before = parser.waiting;
    parser.waiting = {
      attributes: mergeAttributes(new Map(before?.attributes), list.attributes),
      references: [...(before?.references ?? []), ...list.references],
    };
    parser.pos = end;
  }
  return true;
};
