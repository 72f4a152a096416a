import { readFileSync } from 'node:fs';

/** The parts of package.json that the code has to agree with. */
export interface Manifest {
  readonly engines: { readonly vscode: string };
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly main?: string;
  readonly browser?: string;
  readonly bin?: Readonly<Record<string, string>>;
  readonly activationEvents?: readonly string[];
  readonly capabilities?: unknown;
  readonly contributes?: Contributions;
}

export interface Contributions {
  readonly commands?: readonly { readonly command: string }[];
  readonly menus?: Readonly<Record<string, readonly { readonly command?: string; readonly when?: string }[]>>;
  readonly keybindings?: unknown;
  /** VS Code takes one section or several. */
  readonly configuration?: ConfigurationSection | readonly ConfigurationSection[];
}

interface ConfigurationSection {
  readonly properties?: Readonly<Record<string, ContributedSetting>>;
}

export interface ContributedSetting {
  readonly type?: string;
  readonly scope?: string;
  readonly default?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, ContributedSetting>>;
  readonly additionalProperties?: unknown;
}

export function readManifest(): Manifest {
  return readJson('package.json') as Manifest;
}

/** Texts by the key that stands between `%` in the manifest. */
export function readManifestTexts(file: string): Readonly<Record<string, string>> {
  return readJson(file) as Record<string, string>;
}

/** By full name, `postwright.tags`. */
export function contributedSettings({ contributes }: Manifest): Readonly<Record<string, ContributedSetting>> {
  const sections = [contributes?.configuration ?? []].flat() as readonly ConfigurationSection[];
  return Object.assign({}, ...sections.map(({ properties }) => properties ?? {})) as Record<string, ContributedSetting>;
}

/** Every string of the manifest, however deep. */
export function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') {
    return [value];
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
