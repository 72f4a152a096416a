import type { RougeTable } from '../rougeTable';

/** Prompts at the beginning of a line, and what they print. */
export const shellSession: RougeTable = {
  scopes: {},
  plain: [
    [/(?<=^\S{0,200})[$#>](?= )/my, 'gp'],
    [/^[^$#>\n]+(?=[$#>])/my, 'gp'],
    [/(?<=[$#>]) (?! )/y, 'w'],
    [
      /(?<=^(?:[^$#>\n]{0,200})[$#>] .{0,200})(?:install|ls|cd|rm|cp|mv|cat|echo|mkdir|export|set|test|sudo|source)(?=\s)/my,
      'nb',
    ],
    [/(?<=^(?:[^$#>\n]{0,200})[$#>] .{0,200})"[^"\n]*"/my, 's2'],
    [/(?<=^(?:[^$#>\n]{0,200})[$#>] .{0,200}\s)--?[\w-]+/my, 'nt'],
    [/(?<=^(?:[^$#>\n]{0,200})[$#>] .{0,200})[^\s]+\s?|(?<=[$#>] .{0,200})\s/my, ''],
    [/.+\n?/y, 'go'],
  ],
};
