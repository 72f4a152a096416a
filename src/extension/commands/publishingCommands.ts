import { commands, env, l10n, type QuickPickItem, Uri, window } from 'vscode';
import type { LanguageService } from '../../core/languageService';
import type { Publishing } from '../../core/site/publishing/publishing';
import { readableAddress } from '../../core/site/publishing/readableAddress';
import { activePublishing } from '../documents/activePublishing';
import { publishingText } from '../status/describePublishing';
import { localize } from '../toVscode/message';
import { nameOfPlace, showPlace } from '../toVscode/place';
import type { CommandId } from './commandIds';

/** Says what becomes of the active post, and offers what can be done about it. */
export async function showPublishing(service: LanguageService): Promise<void> {
  const found = activePublishing(service);
  if (!found) {
    sayNoPost();
    return;
  }
  const { icon, text } = publishingText(found.publishing, found.zone);
  const chosen = await window.showQuickPick(itemsOf(found.publishing), {
    title: `${icon} ${localize(text)}`,
    placeHolder: localize(found.publishing.reason),
  });
  if (chosen) {
    await commands.executeCommand(chosen.command);
  }
}

/** Puts the address of the active post on the clipboard: the whole one where the site says its `url`. */
export async function copyAddress(service: LanguageService): Promise<void> {
  const address = addressOf(service);
  if (address === undefined) {
    return;
  }
  await env.clipboard.writeText(address);
  window.setStatusBarMessage(l10n.t('Copied {0}', readableAddress(address)), 4000);
}

/** Opens the address of the active post in the browser. */
export async function openAddress(service: LanguageService): Promise<void> {
  const address = addressOf(service);
  if (address === undefined) {
    return;
  }
  if (!/^https?:\/\//.test(address)) {
    void window.showInformationMessage(
      l10n.t(
        'The site does not say its “url” in _config.yml, so only the path is known: {0}',
        readableAddress(address),
      ),
    );
    return;
  }
  await env.openExternal(Uri.parse(address, true));
}

/** Shows the line that decides what becomes of the active post. */
export async function goToDecidingLine(service: LanguageService): Promise<void> {
  const place = activePublishing(service)?.publishing.decidedBy;
  if (place) {
    await showPlace(place);
  } else {
    void window.showInformationMessage(l10n.t('No line decides it: the name and the folder of the file do.'));
  }
}

function addressOf(service: LanguageService): string | undefined {
  const found = activePublishing(service);
  if (!found) {
    sayNoPost();
    return undefined;
  }
  const { absoluteUrl, url, reason } = found.publishing;
  if (url === undefined) {
    void window.showInformationMessage(l10n.t('This file gets no address. {0}', localize(reason)));
  }
  return absoluteUrl ?? url;
}

function sayNoPost(): void {
  void window.showInformationMessage(l10n.t('Open a post of a Jekyll site to see what becomes of it.'));
}

interface PublishingItem extends QuickPickItem {
  readonly command: CommandId;
}

function itemsOf({ url, absoluteUrl, decidedBy }: Publishing): readonly PublishingItem[] {
  const items: PublishingItem[] = [];
  if (decidedBy) {
    items.push({
      label: `$(go-to-file) ${l10n.t('Go to the line that decides')}`,
      description: nameOfPlace(decidedBy),
      command: 'postwright.goToDecidingLine',
    });
  }
  if (url !== undefined) {
    const description = readableAddress(absoluteUrl ?? url);
    items.push({ label: `$(copy) ${l10n.t('Copy the address')}`, description, command: 'postwright.copyAddress' });
  }
  if (absoluteUrl !== undefined) {
    const description = readableAddress(absoluteUrl);
    items.push({
      label: `$(link-external) ${l10n.t('Open the address in the browser')}`,
      description,
      command: 'postwright.openAddress',
    });
  }
  return items;
}
