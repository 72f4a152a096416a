import { l10n } from 'vscode';
import type { Log } from '../../core/foundation/log';
import { type Disposable, Scope } from '../../core/foundation/scope';
import type { LanguageService } from '../../core/languageService';
import type { CommandId } from '../commands/commandIds';
import { isPreviewActive } from '../documents/activeDocument';
import { activePublishing } from '../documents/activePublishing';
import { followActive } from '../documents/followActive';
import { guarded } from '../guarded';
import { localize } from '../toVscode/message';
import { nameOfPlace } from '../toVscode/place';
import { describePublishing, publishingText } from './describePublishing';
import { PostStatusItem } from './postStatusItem';

/** Whether the active post will be published, in the status bar; where and why in its hover. It changes when its moment comes. */
export class PublishStatus implements Disposable {
  readonly #scope = new Scope();
  readonly #item: PostStatusItem;
  #moment: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly service: LanguageService,
    log: Log,
  ) {
    const own = this.#scope;
    const show = guarded(log, 'Publishing', () => this.#show());
    this.#item = own.own(
      new PostStatusItem({
        id: 'postwright.publishing',
        priority: 102,
        name: l10n.t('Publishing'),
        command: 'postwright.showPublishing',
      }),
    );
    own.own({ dispose: () => clearTimeout(this.#moment) });
    own.own(followActive(service.onDidChange, show));
  }

  dispose(): void {
    this.#scope.dispose();
  }

  #show(): void {
    if (isPreviewActive()) {
      return; // It shows the post that the item speaks of.
    }
    clearTimeout(this.#moment);
    const found = activePublishing(this.service);
    if (!found) {
      this.#item.hide();
      return;
    }
    const { publishing, zone } = found;
    const { icon, text } = publishingText(publishing, zone);
    const { decidedBy } = publishing;
    this.#item.show({
      text: `${icon} ${localize(text)}`,
      label: l10n.t('Publishing: {0}. {1}', localize(text), localize(publishing.reason)),
      tooltip: describePublishing(publishing, zone, decidedBy && nameOfPlace(decidedBy), links, localize),
      enabledCommands: trusted,
    });
    if (publishing.changesAtMs !== undefined) {
      this.#renewAt(publishing.changesAtMs);
    }
  }

  /** Findings and previews speak of the status too, so all answers are asked for anew. */
  #renewAt(epochMs: number): void {
    const wait = Math.max(0, epochMs - Date.now()) + 500;
    this.#moment = setTimeout(
      () => (wait > longestWait ? this.#show() : this.service.refresh()),
      Math.min(wait, longestWait),
    );
  }
}

/** Timers count 31 bits of milliseconds; a longer wait is taken up again. */
const longestWait = 2 ** 31 - 1;

const trusted = [
  'postwright.copyAddress',
  'postwright.openAddress',
  'postwright.goToDecidingLine',
] as const satisfies CommandId[];
const links = { copy: `command:${trusted[0]}`, open: `command:${trusted[1]}`, decide: `command:${trusted[2]}` };
