import type { Options, SyntaxHighlighterOptions } from '../options';
import type { Attributes } from '../tree/attributes';
import type { CodeBlock, CodeSpan } from '../tree/node';
import { attributesHtml } from './attributes';
import { escapeText } from './escapeHtml';
import { isHighlighted } from './highlightedLanguages';

/** Code as Jekyll prints it with rouge: in wrappers that name the language. Colours are added elsewhere. */
export function codeBlockHtml(block: CodeBlock, options: Options): string {
  const { attributes, classLanguage } = withoutLanguage(block.attributes);
  const language = block.language ?? classLanguage;
  const shown = highlightedLanguage(language, options, 'block');
  const code = escapeText(block.value);
  if (shown === undefined) {
    const named = language === undefined ? '' : attributesHtml(new Map([['class', `language-${nameOf(language)}`]]));
    return `<pre${attributesHtml(attributes)}><code${named}>${code}</code></pre>\n`;
  }
  const outer = new Map(attributes);
  outer.set('class', [`language-${nameOf(shown)}`, attributes?.get('class'), 'highlighter-rouge'].filter(Boolean).join(' '));
  const { css_class = 'highlight' } = optionsFor(options.syntax_highlighter_opts, 'block');
  const wrapper = attributesHtml(new Map([['class', css_class]]));
  const ending = code === '' || code.endsWith('\n') ? '' : '\n';
  return `<div${attributesHtml(outer)}><div${wrapper}><pre${wrapper}><code>${code}${ending}</code></pre></div></div>\n`;
}

export function codeSpanHtml(span: CodeSpan, options: Options): string {
  const { attributes, classLanguage } = withoutLanguage(span.attributes);
  const shown = highlightedLanguage(classLanguage, options, 'span');
  if (shown === undefined) {
    return `<code${attributesHtml(span.attributes)}>${escapeText(span.value)}</code>`;
  }
  const own = new Map(attributes);
  own.set('class', [`language-${shown}`, attributes?.get('class'), 'highlighter-rouge'].filter(Boolean).join(' '));
  return `<code${attributesHtml(own)}>${escapeText(span.value)}</code>`;
}

/** The language that code is highlighted in; undefined when it is not. */
function highlightedLanguage(
  language: string | undefined,
  { syntax_highlighter, syntax_highlighter_opts }: Options,
  kind: 'block' | 'span',
): string | undefined {
  const { disable, default_lang } = optionsFor(syntax_highlighter_opts, kind);
  if (syntax_highlighter !== 'rouge' || disable) {
    return undefined;
  }
  const asked = language ?? default_lang;
  return asked !== undefined && isHighlighted(nameOf(asked)) ? asked : undefined;
}

/** What is said for blocks or spans alone stands above what is said for both. */
function optionsFor(options: SyntaxHighlighterOptions, kind: 'block' | 'span'): SyntaxHighlighterOptions {
  return { ...options, ...options[kind] };
}

/** `ruby?line_numbers=1` is ruby. */
function nameOf(language: string): string {
  return language.split('?', 1)[0] ?? language;
}

/** A class `language-…` names the language and is then no class any more. */
function withoutLanguage(attributes: Attributes | undefined) {
  const written = attributes?.get('class');
  const found = written === undefined ? null : /(?:^|\s)language-(\S+)/.exec(written);
  if (!attributes || written === undefined || !found) {
    return { attributes, classLanguage: undefined };
  }
  const rest = new Map(attributes);
  const classes = written.replace(found[0], '').trim();
  if (classes === '') {
    rest.delete('class');
  } else {
    rest.set('class', classes);
  }
  return { attributes: rest, classLanguage: found[1] };
}
