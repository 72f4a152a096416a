/** A budget has to be missed so many times over: machines that run tests do other things meanwhile. */
export const margin = 2;

/**
 * The budgets that are ratios, or can be said as ones: what is milliseconds in budgets.mjs is here a multiple of what markdown-it
 * takes for 40 KB of Japanese, 2 ms where those are kept.
 */
export const budgetsInShort = [
  { figure: 'rendering', what: 'full render of a Japanese post of 100 KB', atMost: 2, unit: 'markdown-it' },
  { figure: 'coldIndex', what: 'reading the posts of a site', atMost: 1.6, unit: 'the floor' },
  {
    figure: 'completion',
    what: 'completing tags after a key that changed one, 5,000 tags',
    atMost: 2.5,
    unit: 'markdown-it with 40 KB',
  },
  {
    figure: 'diagnostics',
    what: 'findings in 40 KB after a key that changed a tag',
    atMost: 4,
    unit: 'markdown-it with 40 KB',
  },
  { figure: 'keystroke40', what: 'preview of 40 KB after a key', atMost: 4, unit: 'markdown-it with 40 KB' },
  { figure: 'check', what: 'checking a post of 40 KB', atMost: 3, unit: 'markdown-it with 40 KB' },
  { figure: 'growth', what: 'time a post takes in a site eight times as large', atMost: 1.5, unit: 'the small one' },
];
