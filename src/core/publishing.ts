import { type FilePath, relativeTo } from './foundation/filePath';
import { pageSourceOf } from './posts/pageSourceOf';
import type { Post } from './posts/post';
import { OutputFiles } from './site/publishing/outputFiles';
import type { PageSource } from './site/publishing/pageSource';
import { placeInConfig } from './site/publishing/placeInConfig';
import type { Place, Publishing } from './site/publishing/publishing';
import { publishingOf } from './site/publishing/publishingOf';
import { sitePageOf } from './site/publishing/sitePage';
import { skippedPlace } from './site/publishing/skippedPlace';
import type { Site } from './site/site';
import { siteKey } from './site/siteKey';

/** Says of open posts whether they are published; loaded for the first one that is asked about. */
export class Publisher {
  /** By root; `key` tells whether the configuration says another thing of them. */
  readonly #files = new Map<FilePath, { readonly key: string; readonly files: OutputFiles }>();

  /** What Jekyll does with a post; undefined for files that nobody takes for one. */
  publishing(post: Post, site: Site, summaries: readonly PageSource[], nowMs: number): Publishing | undefined {
    const { frontMatter } = post;
    return this.publishingOf(pageSourceOf(post, { zone: site.timeZone, nowMs }), site, summaries, nowMs, (name) => {
      const field = frontMatter.fields.findLast(({ key }) => key === name);
      return field && { path: post.path, ...post.lines.rangeOf(field.span) };
    });
  }

  /** The same of what is known of a post without its text. */
  publishingOf(
    source: PageSource,
    site: Site,
    summaries: readonly PageSource[],
    nowMs: number,
    placeOfField: (field: string) => Place | undefined = () => undefined,
  ): Publishing | undefined {
    const page = sitePageOf(source, site, nowMs);
    return page
      ? publishingOf({ page, site, files: this.filesOf(site, summaries, nowMs), nowMs, placeOfField })
      : passedOver(source.path, site);
  }

  /** Does in steps what the first question about a site would have to do in one go. */
  preparing(site: Site, summaries: readonly PageSource[], nowMs: number): Iterable<void> {
    return this.#knownFilesOf(site, nowMs).fill(summaries);
  }

  /** Which files the posts of a site are written to. */
  filesOf(site: Site, summaries: readonly PageSource[], nowMs: number): OutputFiles {
    const files = this.#knownFilesOf(site, nowMs);
    files.update(summaries);
    return files;
  }

  /** With the posts that were asked for last. */
  #knownFilesOf(site: Site, nowMs: number): OutputFiles {
    const key = siteKey(site);
    let known = this.#files.get(site.root);
    if (known?.key !== key) {
      known = { key, files: new OutputFiles(site, nowMs) };
      this.#files.set(site.root, known);
    }
    return known.files;
  }
}

/** For a file that lies among posts, but where Jekyll doesn't look. */
function passedOver(path: FilePath, site: Site): Publishing | undefined {
  const relativePath = relativeTo(site.source, path);
  const skipped = relativePath === undefined ? undefined : skippedPlace(relativePath, site.config);
  return (
    skipped && {
      status: 'skipped',
      reason: skipped.reason,
      decidedBy: placeInConfig(site, ...skipped.setting),
      dateMs: undefined,
      url: undefined,
      absoluteUrl: undefined,
      sameUrl: [],
      overwrittenBy: undefined,
      changesAtMs: undefined,
    }
  );
}
