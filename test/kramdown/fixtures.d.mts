import type { Options } from '../../src/kramdown/options';

export const fixtureFolder: string;
export const inputs: readonly ['GFM', 'kramdown'];
export function fixtureNames(): readonly string[];
export function readCases(name: string): readonly { readonly source: string; readonly options: Partial<Options> }[];
export function sections(file: string): readonly { readonly said: string; readonly text: string }[];
