import { message } from '../../../foundation/message';
import { TemplateFailure } from '../templateFailure';

/** What is written behind `include`: a file, and parameters as texts or names of variables. */
export interface IncludeMarkup {
  /** May hold `{{ … }}`. */
  readonly file: string;
  readonly parameters: readonly IncludeParameter[];
}

export type IncludeParameter =
  | { readonly name: string; readonly text: string }
  | { readonly name: string; readonly variable: string };

const parameter = /\s*([\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([\w.-]+))/y;

export function readInclude(markup: string): IncludeMarkup {
  const file = /^\s*((?:\{\{[^}]*\}\}|[^\s{}]|\{(?!\{))+)/.exec(markup);
  if (!file) {
    throw new TemplateFailure('syntax', message('The name of a file is missing behind “include”.'));
  }
  const parameters: IncludeParameter[] = [];
  parameter.lastIndex = file[0].length;
  let end = parameter.lastIndex;
  for (let match = parameter.exec(markup); match; match = parameter.exec(markup)) {
    end = parameter.lastIndex;
    const [, name = '', double, single, variable] = match;
    const text = double?.replaceAll('\\"', '"') ?? single?.replaceAll("\\'", "'");
    parameters.push(text === undefined ? { name, variable: variable ?? '' } : { name, text });
  }
  if (parameters.some((each) => 'text' in each && each.text.includes('{{'))) {
    throw new TemplateFailure(
      'syntax',
      message('An output cannot stand in a parameter. Write the name of the variable without quotes.'),
    );
  }
  if (markup.slice(end).trim() !== '') {
    throw new TemplateFailure(
      'syntax',
      message('“{0}” is no parameter. Write name="value".', markup.slice(end).trim()),
    );
  }
  return { file: file[1] ?? '', parameters };
}

/** A name that stays inside the folder. */
export function checkedFile(file: string): string {
  if (!/^[\w/.-]+$/.test(file) || /[./]{2,}/.test(file)) {
    throw new TemplateFailure('syntax', message('“{0}” cannot be the name of an include.', file));
  }
  return file;
}
