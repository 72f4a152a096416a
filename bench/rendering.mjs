import { engines, rubyTimes } from './engines.mjs';
import { medians } from './measure.mjs';
import { post } from './posts.mjs';

const sizes = [
  { name: '10 KB', bytes: 10_000, rounds: 200 },
  { name: '100 KB', bytes: 100_000, rounds: 60 },
  { name: '1 MB', bytes: 1_000_000, rounds: 9 },
];
const languages = [
  { name: 'Japanese', code: 'ja' },
  { name: 'English', code: 'en' },
];
const budget = { language: 'ja', size: '100 KB', times: 2 };

/** Markdown to HTML, beside engines that read another Markdown. */
export async function renderingSection() {
  const all = await engines();
  const cases = languages.flatMap((language) =>
    sizes.map((size) => ({ language, size, text: post(language.code, size.bytes) })),
  );
  const ruby = rubyTimes(cases.map(({ text }) => text));
  const names = [...Object.keys(all), 'kramdown (Ruby)'];
  const rows = cases.map(({ language, size, text }, index) => {
    const times = { ...medians(all, text, size), 'kramdown (Ruby)': ruby?.[index] };
    const ratio = times.Postwright / times['markdown-it'];
    const goal = budget.language === language.code && budget.size === size.name ? `${budget.times}` : '';
    return [
      `${language.name}, ${size.name}`,
      ...names.map((name) => milliseconds(times[name])),
      ratio.toFixed(2),
      goal,
    ];
  });
  return [
    '## Markdown to HTML',
    'Median milliseconds for a post of headings, paragraphs, lists, tables, quotes, code and pictures. markdown-it (without plugins) and marked read CommonMark; what they print is not what Jekyll builds. Ruby is kramdown without colours for code.',
    table(['post', ...names, 'of markdown-it', 'budget'], rows),
  ].join('\n\n');
}

function milliseconds(time) {
  return time === undefined ? '–' : time.toFixed(time < 10 ? 2 : 0);
}

function table(header, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}
