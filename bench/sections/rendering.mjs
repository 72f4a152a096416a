import { engines, rubyTimes } from '../engines.mjs';
import { medians } from '../measure.mjs';
import { body } from '../sites/body.mjs';
import { milliseconds, table } from '../table.mjs';

const sizes = [
  { name: '10 KB', bytes: 10_000, rounds: 200 },
  { name: '100 KB', bytes: 100_000, rounds: 60 },
  { name: '1 MB', bytes: 1_000_000, rounds: 9 },
];
const languages = [
  { name: 'Japanese', code: 'ja' },
  { name: 'English', code: 'en' },
];
const judged = { language: 'ja', size: '100 KB' };

/** Markdown to HTML, beside engines that read another Markdown. */
export const rendering = {
  name: 'rendering',
  title: 'Markdown to HTML',
  async measure() {
    const all = await engines();
    const cases = languages.flatMap((language) =>
      sizes.map((size) => ({ language, size, text: body(language.code, size.bytes) })),
    );
    const ruby = rubyTimes(cases.map(({ text }) => text));
    const names = [...Object.keys(all), 'kramdown (Ruby)'];
    const results = cases.map(({ language, size, text }, index) => {
      const times = { ...medians(all, text, size), 'kramdown (Ruby)': ruby?.[index] };
      return { language, size, times, ratio: times.Postwright / times['markdown-it'] };
    });
    const { ratio } = results.find(
      ({ language, size }) => judged.language === language.code && judged.size === size.name,
    );
    return {
      figures: { rendering: ratio },
      text: [
        'Median milliseconds of work for a post of headings, paragraphs, lists, tables, quotes, code and pictures. markdown-it (without plugins) and marked read CommonMark; what they print is not what Jekyll builds. Ruby is kramdown without colours for code.',
        table(
          ['post', ...names, 'of markdown-it'],
          results.map(({ language, size, times, ratio: ofMarkdownIt }) => [
            `${language.name}, ${size.name}`,
            ...names.map((name) => milliseconds(times[name])),
            ofMarkdownIt.toFixed(2),
          ]),
        ),
      ].join('\n\n'),
    };
  },
};
