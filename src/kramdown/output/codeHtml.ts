import type { Options, SyntaxHighlighterOptions } from '../options';
import type { Attributes } from '../tree/attributes';
import type { CodeBlock, CodeSpan } from '../tree/node';
import { attributesHtml } from './attributes';
import { escapeText } from './escapeHtml';
import { isHighlighted } from './highlightedLanguages';

/** Code as Jekyll prints it with rouge: in wrappers that name the language. Colours are added elsewhere. */
export function codeBlockHtml(block: CodeBlock, options: Options): string {
  const { attributes, classLanguage } = withoutLanguage(block.attributes);
  const code = escapeText(block.value);
  const language = block.language ?? classLanguage;
  const shown = highlighted(language, options, 'block');
  if (!shown) {
    const name = language === undefined ? undefined : new Map([['class', `language-${nameOf(language)}`]]);
    const outside = block.language === undefined ? attributes : block.attributes;
    const ending = code.endsWith('\n') ? '' : '\n';
    return `<pre${attributesHtml(outside)}><code${attributesHtml(name)}>${code}${ending}</code></pre>\n`;
  }
  const outer = withClasses(attributes, shown);
  const { css_class = 'highlight' } = optionsFor(options.syntax_highlighter_opts, 'block');
  return `<div${attributesHtml(outer)}><div class="highlight"><pre${attributesHtml(new Map([['class', css_class]]))}><code>${code}</code></pre></div></div>\n`;
}

export function codeSpanHtml(span: CodeSpan, options: Options): string {
  const { attributes, classLanguage } = withoutLanguage(span.attributes);
  const shown = highlighted(classLanguage, options, 'span');
  if (!shown) {
    return `<code${attributesHtml(span.attributes)}>${escapeText(span.value)}</code>`;
  }
  return `<code${attributesHtml(withClasses(attributes, shown))}>${escapeText(span.value)}</code>`;
}

/** How code is highlighted: as a language, or one that is guessed and not named. */
interface Highlighted {
  readonly language: string | undefined;
}

function highlighted(
  language: string | undefined,
  { syntax_highlighter, syntax_highlighter_opts }: Options,
  kind: 'block' | 'span',
): Highlighted | undefined {
  const { disable, default_lang, guess_lang } = optionsFor(syntax_highlighter_opts, kind);
  if (syntax_highlighter !== 'rouge' || disable) {
    return undefined;
  }
  const asked = language ?? default_lang;
  if (asked === undefined) {
    return guess_lang ? { language: undefined } : undefined;
  }
  return isHighlighted(nameOf(asked)) ? { language: nameOf(asked) } : undefined;
}

function withClasses(attributes: Attributes | undefined, { language }: Highlighted): Attributes {
  const classes = [language === undefined ? '' : `language-${language}`, attributes?.get('class'), 'highlighter-rouge'];
  return new Map([...(attributes ?? []), ['class', classes.filter(Boolean).join(' ')]]);
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
