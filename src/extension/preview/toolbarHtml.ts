import { l10n } from 'vscode';
import { escapeHtml } from '../../core/rendering/escapeHtml';

/** The row of choices at the top of the page: fields that the keyboard and screen readers know, with their words. */
export function toolbarHtml(): string {
  return `<header class="postwright-toolbar" data-page-title="${escapeHtml(l10n.t('Page of the site'))}">${[
    group('look', l10n.t('Look'), [
      ['article', l10n.t('Article')],
      ['site', l10n.t('Site')],
      ['cards', l10n.t('Cards')],
    ]),
    group('width', l10n.t('Width'), [
      ['phone', l10n.t('Phone')],
      ['tablet', l10n.t('Tablet')],
      ['desktop', l10n.t('Desktop')],
    ]),
    group('scheme', l10n.t('Colours'), [
      ['light', l10n.t('Light')],
      ['dark', l10n.t('Dark')],
    ]),
  ].join('')}</header>`;
}

function group(name: string, legend: string, choices: readonly (readonly [value: string, text: string])[]): string {
  const fields = choices.map(
    ([value, text]) =>
      `<label><input type="radio" name="${name}" value="${value}"><span>${escapeHtml(text)}</span></label>`,
  );
  const isOfSite = name === 'look' ? '' : ' data-of="site" hidden';
  return `<fieldset${isOfSite}><legend>${escapeHtml(legend)}</legend>${fields.join('')}</fieldset>`;
}
