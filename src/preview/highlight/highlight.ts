import hljs, { type LanguageFn } from 'highlight.js/lib/core';
import bash from 'highlight.js/lib/languages/bash';
import cppGrammar from 'highlight.js/lib/languages/cpp';
import csharpGrammar from 'highlight.js/lib/languages/csharp';
import cssGrammar from 'highlight.js/lib/languages/css';
import dartGrammar from 'highlight.js/lib/languages/dart';
import dockerfileGrammar from 'highlight.js/lib/languages/dockerfile';
import elixirGrammar from 'highlight.js/lib/languages/elixir';
import erlangGrammar from 'highlight.js/lib/languages/erlang';
import goGrammar from 'highlight.js/lib/languages/go';
import haskellGrammar from 'highlight.js/lib/languages/haskell';
import iniGrammar from 'highlight.js/lib/languages/ini';
import javaGrammar from 'highlight.js/lib/languages/java';
import javascriptGrammar from 'highlight.js/lib/languages/javascript';
import jsonGrammar from 'highlight.js/lib/languages/json';
import kotlinGrammar from 'highlight.js/lib/languages/kotlin';
import luaGrammar from 'highlight.js/lib/languages/lua';
import makefileGrammar from 'highlight.js/lib/languages/makefile';
import markdownGrammar from 'highlight.js/lib/languages/markdown';
import phpGrammar from 'highlight.js/lib/languages/php';
import powershellGrammar from 'highlight.js/lib/languages/powershell';
import pythonGrammar from 'highlight.js/lib/languages/python';
import rGrammar from 'highlight.js/lib/languages/r';
import rubyGrammar from 'highlight.js/lib/languages/ruby';
import rustGrammar from 'highlight.js/lib/languages/rust';
import scalaGrammar from 'highlight.js/lib/languages/scala';
import sqlGrammar from 'highlight.js/lib/languages/sql';
import swiftGrammar from 'highlight.js/lib/languages/swift';
import xmlGrammar from 'highlight.js/lib/languages/xml';
import yamlGrammar from 'highlight.js/lib/languages/yaml';
import * as cFamily from './languages/cFamily';
import { css, scss } from './languages/css';
import { diff } from './languages/diff';
import { elixir } from './languages/elixir';
import { javascript, typescript } from './languages/javascript';
import { json } from './languages/json';
import { liquid } from './languages/liquid';
import { liquidGrammar } from './languages/liquidGrammar';
import { markup } from './languages/markup';
import { python } from './languages/python';
import { ruby } from './languages/ruby';
import { shell } from './languages/shell';
import * as small from './languages/small';
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
  console: [small.shellSession],
  json: [json, jsonGrammar],
  html: [markup, xmlGrammar],
  diff: [diff],
  python: [python, pythonGrammar],
  liquid: [liquid, liquidGrammar],
  yaml: [yaml, yamlGrammar],
  css: [css, cssGrammar],
  scss: [scss, cssGrammar],
  c: [cFamily.c, cppGrammar],
  cpp: [cFamily.cpp, cppGrammar],
  java: [cFamily.java, javaGrammar],
  csharp: [cFamily.csharp, csharpGrammar],
  go: [cFamily.go, goGrammar],
  rust: [cFamily.rust, rustGrammar],
  swift: [cFamily.swift, swiftGrammar],
  kotlin: [cFamily.kotlin, kotlinGrammar],
  php: [cFamily.php, phpGrammar],
  scala: [cFamily.scala, scalaGrammar],
  dart: [cFamily.dart, dartGrammar],
  groovy: [cFamily.groovy, javaGrammar],
  sql: [small.sql, sqlGrammar],
  ini: [small.ini, iniGrammar],
  toml: [small.toml, iniGrammar],
  docker: [small.docker, dockerfileGrammar],
  make: [small.makefile, makefileGrammar],
  powershell: [small.powershell, powershellGrammar],
  haskell: [small.haskell, haskellGrammar],
  erlang: [small.erlang, erlangGrammar],
  lua: [small.lua, luaGrammar],
  r: [small.r, rGrammar],
  markdown: [small.markdown, markdownGrammar],
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
  if (!table) {
    return [{ text: code, rougeClass: '' }];
  }
  const html = grammar ? hljs.highlight(code, { language, ignoreIllegals: true }).value : undefined;
  return rougePieces(code, html, table, (inner) => languages[inner === 'xml' ? 'html' : inner]?.[0]);
}
