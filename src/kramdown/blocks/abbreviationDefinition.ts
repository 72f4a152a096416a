import type { BlockConstruct } from './blockParser';

/** `*[HTML]: what it stands for`. */
export const abbreviationDefinition: BlockConstruct = (parser) => {
  const found = /^ {0,3}\*\[(.+?)\]:(.*)$/.exec(parser.line);
  if (!found) {
    return false;
  }
  const [, word = '', title = ''] = found;
  const definition = { title: title.replace(/^[ \t\r\f\v]+|[ \t\r\f\v]+$/g, ''), attributes: undefined };
  parser.document.abbreviations.set(word, definition);
  parser.addDefinition(definition, parser.nextLine);
  return true;
};
