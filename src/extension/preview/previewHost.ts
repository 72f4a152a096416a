import type { TextDocument, Uri } from 'vscode';
import type { Event } from '../../core/foundation/event';
import type { FilePath } from '../../core/foundation/filePath';
import type { Log } from '../../core/foundation/log';
import type { Article } from '../../core/rendering/article';
import type { PostCards } from '../../core/rendering/cards/cards';
import type { NoLayout, PageInLayouts } from '../../core/rendering/site/renderInLayouts';
import type { SitePlaces } from '../../core/rendering/site/siteAddress';
import type { AllowedImageHosts } from './allowedImageHosts';

/** Where the preview gets what it shows. */
export interface PreviewSource {
  /** The article as the document stands now; undefined for what is no Markdown. */
  article(document: TextDocument): Article | undefined;
  cards(document: TextDocument, article: Article): PostCards;
  /** Undefined until the site's files are read; `onDidChange` tells of that. */
  sitePage(document: TextDocument, article: Article): PageInLayouts | NoLayout | undefined;
  /** Where addresses in the page of a file lead; undefined outside of sites. */
  sitePlaces(document: TextDocument): (SitePlaces & { readonly page: string }) | undefined;
  /** Fires when articles may have changed without their documents changing. */
  readonly onDidChange: Event<void>;
  /** The root of the site a file belongs to. */
  siteRoot(uri: Uri): Uri | undefined;
  /** Puts the cursor where the writer can fill in the field. */
  goToField(document: TextDocument, field: string): unknown;
}

/** What the preview needs besides. */
export interface PreviewHost {
  readonly source: PreviewSource;
  readonly imageHosts: AllowedImageHosts;
  readonly extensionUri: Uri;
  readonly log: Log;
  /** The path behind links in the file system; undefined where it can't be told. */
  readonly realPath: (path: FilePath) => Promise<FilePath | undefined>;
}
