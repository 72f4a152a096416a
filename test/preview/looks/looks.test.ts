import assert from 'node:assert/strict';
import { createCards } from '../../../src/preview/looks/cardsView';
import { Toolbar } from '../../../src/preview/looks/toolbar';
import { createSanitiser } from '../../../src/preview/sanitiser';
import type { PreviewCards } from '../../../src/protocol/previewCards';
import { webviewWindow } from '../webviewWindow';

const hostile = '<img src=x onerror=alert(1)>';
const cards: PreviewCards = {
  list: {
    heading: 'In a list',
    title: hostile,
    categories: [hostile],
    excerpt: `<p>A <em>b</em> ${hostile}<script>alert(1)</script></p>`,
    note: 'The first paragraph.',
    cut: 'The rest',
    cutLabel: 'Not in the list:',
  },
  search: {
    heading: 'In results',
    title: { shown: hostile, cut: 'cut', note: 'Cut off:' },
    description: { shown: 'a', cut: '', note: '' },
    measures: [{ text: '70 of 60', state: 'over' }],
    address: hostile,
  },
  social: {
    heading: 'Shared',
    title: { shown: 'a', cut: '', note: '' },
    description: { shown: 'b', cut: '', note: '' },
    measures: [],
    noImage: 'No picture.',
  },
};

describe('The cards', () => {
  const window = webviewWindow();
  const view = createCards(window.document, cards, createSanitiser(window));

  it('show texts as text, and of the excerpt what runs nothing', () => {
    assert.equal(view.querySelectorAll('script, [onerror]').length, 0);
    assert.equal(view.querySelector('.list-card h3')?.textContent, hostile);
    assert.equal(view.querySelector('.excerpt em')?.textContent, 'b');
  });

  it('show what is cut off behind what is shown, and say so', () => {
    assert.equal(view.querySelector('.search-card h3')?.textContent, `${hostile} Cut off: cut`);
    assert.equal(view.querySelector('.search-card .cut .for-screen-readers')?.textContent, ' Cut off: ');
    assert.equal(view.querySelector('.list-card .cut')?.textContent, ' Not in the list: The rest');
    assert.equal(view.querySelector('.over')?.textContent, '70 of 60');
  });

  it('have headings of their own', () => {
    assert.deepEqual(
      [...view.querySelectorAll('h2')].map(({ textContent }) => textContent),
      ['In a list', 'In results', 'Shared'],
    );
  });
});

describe('The toolbar', () => {
  const choices = { look: ['article', 'site'], width: ['phone', 'tablet'], scheme: ['light', 'dark'] };
  const html = Object.entries(choices).map(
    ([name, values]) =>
      `<fieldset${name === 'look' ? '' : ' data-of="site" hidden'}>${values.map((value) => `<input type="radio" name="${name}" value="${value}">`).join('')}</fieldset>`,
  );
  const open = () => {
    const { document } = webviewWindow(`<header class="postwright-toolbar">${html.join('')}</header><main></main>`);
    const chosen: unknown[] = [];
    const toolbar = new Toolbar(document, (choice) => chosen.push(choice));
    return { document, toolbar, chosen };
  };

  it('shows what is chosen, and the choices of the site’s page only where there is one', () => {
    const { document, toolbar } = open();
    toolbar.show({ look: 'site', width: 'phone', scheme: 'dark' }, true);
    const checked = () => [...document.querySelectorAll('input:checked')].map((each) => each.getAttribute('value'));
    assert.deepEqual(checked(), ['site', 'phone', 'dark']);
    assert.equal(document.querySelectorAll('fieldset[hidden]').length, 0);
    toolbar.show({ look: 'article', width: 'phone', scheme: 'dark' }, false);
    assert.equal(document.querySelectorAll('fieldset[hidden]').length, 2);
  });

  it('tells what the reader chooses', () => {
    const { document, chosen } = open();
    for (const [name, value] of [
      ['look', 'site'],
      ['width', 'phone'],
      ['scheme', 'dark'],
    ]) {
      document.querySelector<HTMLInputElement>(`input[name="${name}"][value="${value}"]`)?.click();
    }
    assert.deepEqual(chosen, [{ look: 'site' }, { width: 'phone' }, { scheme: 'dark' }]);
  });
});
