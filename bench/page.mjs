import { budgets } from './budgets.mjs';
import { judge } from './judge.mjs';
import { table } from './table.mjs';

/**
 * docs/performance.md: every budget with what was measured, then the sections. Each section carries its figures in a comment,
 * so that one can be measured anew and the others stay.
 * @typedef {{ name: string, title: string, measured: string, figures: Record<string, number>, text: string }} Section
 */

/** The sections of a page that was written before. */
export function readPage(page) {
  return [...page.matchAll(/^<!-- section (\{.*\}) -->\n\n## (.*)\n\n\*(.*)\*\n\n([\s\S]*?)(?=\n\n<!-- )/gm)].map(
    ([, data, title, measured, text]) => ({ ...JSON.parse(data), title, measured, text }),
  );
}

export function writePage(sections) {
  const figures = Object.assign({}, ...sections.map((section) => section.figures));
  return [
    '# Performance',
    'What `npm run bench` measured. Outside of VS Code times are work: what a thread is busy for, whatever else the machine does. In VS Code they are the clock’s, and mean little where the load is more than the cores can take. Ratios hold within one run, and those below 1.5 count as none. `npm run bench -- indexing check` measures some sections anew, and leaves the others as they are.',
    '## Budgets',
    table(
      ['', 'measured', 'budget', ''],
      budgets.map((budget) => budgetRow(budget, figures[budget.figure])),
    ),
    ...sections.map(sectionText),
    '<!-- Written by bench/run.mjs. -->\n',
  ].join('\n\n');
}

function sectionText({ name, title, measured, figures, text }) {
  return [`<!-- section ${JSON.stringify({ name, figures })} -->`, `## ${title}`, `*${measured}*`, text].join('\n\n');
}

function budgetRow(budget, figure) {
  const { what, atMost, unit, why } = budget;
  const verdict = judge(budget, figure);
  const limit = atMost !== undefined ? `≤ ${atMost}` : `≥ ${budget.atLeast}`;
  return [
    what,
    figure === undefined ? '–' : shown(figure, unit),
    shown(limit, unit),
    verdict === 'missed' && why ? `**missed**: ${why}` : verdict === 'missed' ? '**missed**' : verdict,
  ];
}

function shown(figure, unit) {
  const number = typeof figure === 'number' ? rounded(figure) : figure;
  return unit === '%' ? `${number} %` : unit.startsWith('x ') ? `${number}${unit}` : `${number} ${unit}`;
}

function rounded(figure) {
  return figure >= 100 || Number.isInteger(figure) ? String(Math.round(figure)) : String(Number(figure.toFixed(2)));
}
