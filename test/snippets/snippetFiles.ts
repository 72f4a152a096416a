import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** One entry of a contributed snippet file, checked rather than believed. */
export interface Snippet {
  readonly name: string;
  readonly prefix: string;
  readonly description: string;
  readonly isFileTemplate: boolean;
  readonly body: string;
}

export interface SnippetFile {
  readonly name: string;
  readonly snippets: readonly Snippet[];
}

/**
 * The files of `snippets/`, in order of their names.
 *
 * @throws when a file is not JSON or an entry lacks what VS Code needs to offer it
 */
export function readSnippetFiles(): readonly SnippetFile[] {
  const folder = path.join(process.cwd(), 'snippets');
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const content: unknown = JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
      if (!isRecord(content)) throw new Error(`${name} is not an object`);
      return { name, snippets: Object.entries(content).map(([key, value]) => toSnippet(key, value)) };
    });
}

function toSnippet(name: string, value: unknown): Snippet {
  if (!isRecord(value)) throw new Error(`${name} is not an object`);
  const { prefix, description, body, isFileTemplate = false } = value;
  if (typeof prefix !== 'string') throw new Error(`${name} has no prefix`);
  if (typeof description !== 'string') throw new Error(`${name} has no description`);
  if (typeof isFileTemplate !== 'boolean') throw new Error(`${name}: isFileTemplate is not a boolean`);
  if (!Array.isArray(body) || !body.every((line) => typeof line === 'string' && !line.includes('\n'))) {
    throw new Error(`${name}: the body is not a list of lines`);
  }
  return { name, prefix, description, isFileTemplate, body: body.join('\n') };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
