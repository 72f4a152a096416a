import { runProgram } from '../runProgram.mjs';
import { table } from '../table.mjs';

const [small, large] = [1_000, 100_000].map((posts) => ({ posts, bytes: 300, tags: 500 }));

/** Whether a post takes longer to read in a large site. */
export const growth = {
  name: 'growth',
  title: 'Growth',
  async measure({ sites }) {
    const folders = [small, large].map((what) => sites.folder(what));
    const { small: few, large: many } = runProgram('growth', folders);
    sites.remove(large);
    return {
      figures: { growth: many / few },
      text: [
        'Milliseconds of work to read a post of a site, in one process that has read the small site some times before.',
        table(
          ['posts in the site', 'a post', 'of the first'],
          [
            ['1,000', few.toFixed(3), '1.00'],
            ['100,000', many.toFixed(3), (many / few).toFixed(2)],
          ],
        ),
      ].join('\n\n'),
    };
  },
};
