import hljs, { type LanguageFn } from 'highlight.js/lib/core';
import bash from 'highlight.js/lib/languages/bash';
import cssGrammar from 'highlight.js/lib/languages/css';
import elixirGrammar from 'highlight.js/lib/languages/elixir';
import haskellGrammar from 'highlight.js/lib/languages/haskell';
import iniGrammar from 'highlight.js/lib/languages/ini';
import javascriptGrammar from 'highlight.js/lib/languages/javascript';
import jsonGrammar from 'highlight.js/lib/languages/json';
import luaGrammar from 'highlight.js/lib/languages/lua';
import markdownGrammar from 'highlight.js/lib/languages/markdown';
import phpGrammar from 'highlight.js/lib/languages/php';
import powershellGrammar from 'highlight.js/lib/languages/powershell';
import pythonGrammar from 'highlight.js/lib/languages/python';
import rGrammar from 'highlight.js/lib/languages/r';
import rubyGrammar from 'highlight.js/lib/languages/ruby';
import sqlGrammar from 'highlight.js/lib/languages/sql';
import xmlGrammar from 'highlight.js/lib/languages/xml';
import yamlGrammar from 'highlight.js/lib/languages/yaml';
import { isTooHard } from './isTooHard';
import * as cFamily from './languages/cFamily';
import { cLikeGrammar, cLikeWithoutApostrophes } from './languages/cLikeGrammar';
import { css, scss } from './languages/css';
import { diff } from './languages/diff';
import { docker } from './languages/docker';
import { elixir } from './languages/elixir';
import { erlang } from './languages/erlang';
import { haskell } from './languages/haskell';
import { ini } from './languages/ini';
import { javascript, typescript } from './languages/javascript';
import { json } from './languages/json';
import { liquid } from './languages/liquid';
import { liquidGrammar } from './languages/liquidGrammar';
import { lua } from './languages/lua';
import { makefile } from './languages/makefile';
import { markdown } from './languages/markdown';
import { markup } from './languages/markup';
import { powershell } from './languages/powershell';
import { python } from './languages/python';
import { r } from './languages/r';
import { ruby } from './languages/ruby';
import { shell } from './languages/shell';
import { shellSession } from './languages/shellSession';
import { sql } from './languages/sql';
import { toml } from './languages/toml';
import { yaml } from './languages/yaml';
import { type CodePiece, rougePieces } from './rougePieces';
import type { RougeTable } from './rougeTable';

/** A grammar of highlight.js with its classes in rouge; without one, the rules of the table read the code alone. */
const languages: Readonly<Record<string, readonly [RougeTable, LanguageFn?]>> = {
  javascript: [javascript, javascriptGrammar],
  typescript: [typescript, javascriptGrammar],
  ruby: [ruby, rubyGrammar],
  elixir: [elixir, elixirGrammar],
  shell: [shell, bash],
  console: [shellSession],
  json: [json, jsonGrammar],
  html: [markup, xmlGrammar],
  diff: [diff],
  python: [python, pythonGrammar],
  liquid: [liquid, liquidGrammar],
  yaml: [yaml, yamlGrammar],
  css: [css, cssGrammar],
  scss: [scss, cssGrammar],
  c: [cFamily.c, cLikeGrammar],
  cpp: [cFamily.cpp, cLikeGrammar],
  java: [cFamily.java, cLikeGrammar],
  csharp: [cFamily.csharp, cLikeGrammar],
  go: [cFamily.go, cLikeGrammar],
  rust: [cFamily.rust, cLikeWithoutApostrophes],
  swift: [cFamily.swift, cLikeWithoutApostrophes],
  kotlin: [cFamily.kotlin, cLikeGrammar],
  php: [cFamily.php, phpGrammar],
  scala: [cFamily.scala, cLikeGrammar],
  dart: [cFamily.dart, cLikeGrammar],
  groovy: [cFamily.groovy, cLikeGrammar],
  sql: [sql, sqlGrammar],
  ini: [ini, iniGrammar],
  toml: [toml, iniGrammar],
  docker: [docker],
  make: [makefile],
  powershell: [powershell, powershellGrammar],
  haskell: [haskell, haskellGrammar],
  erlang: [erlang],
  lua: [lua, luaGrammar],
  r: [r, rGrammar],
  markdown: [markdown, markdownGrammar],
};

for (const [name, [, grammar]] of Object.entries(languages)) {
  if (grammar) {
    hljs.registerLanguage(name, grammar);
  }
}
// The names under which grammars ask for each other.
hljs.registerAliases(['xml'], { languageName: 'html' });

/** Code in pieces with the classes rouge would give them; `language` as `languageNamed` says it. */
export function highlight(code: string, language: string): readonly CodePiece[] {
  const [table, grammar] = languages[language] ?? [];
  if (!table || isTooHard(code)) {
    return [{ text: code, rougeClass: '' }];
  }
  const html = grammar ? hljs.highlight(code, { language, ignoreIllegals: true }).value : undefined;
  return rougePieces(code, html, table, (inner) => languages[inner === 'xml' ? 'html' : inner]?.[0]);
}
