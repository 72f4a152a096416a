import type { FrontMatter } from './frontMatter';
import { lineTextEnd } from './yamlLine';

/**
 * Where front matter that is never closed was meant to end: the end of the line in which the first run of fields ends,
 * without its line break. A blank line ends the run, unless a name in small letters follows it, with nothing but comments
 * between. Undefined when no field follows the fence: then it is a rule.
 */
export function endOfFields({ fields, yaml }: FrontMatter, text: string): number | undefined {
  const [first] = fields;
  if (!first?.hasColon || !/^\s*(?:#[^\r\n]*\r?\n[ \t]*)*$/.test(text.slice(yaml.start, first.span.start))) {
    return undefined;
  }
  let end = first.span.end;
  for (const field of fields.slice(1)) {
    const between = text.slice(end, field.span.start);
    const goesOn = /^[a-z][a-z0-9_-]*$/.test(field.key) && between.replaceAll(/#[^\n]*/g, '').trim() === '';
    if (!field.hasColon || (/\n[ \t]*\r?\n/.test(between) && !goesOn)) {
      break;
    }
    end = field.span.end;
  }
  return lineTextEnd(text, end, text.length);
}
