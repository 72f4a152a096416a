import { ruleOffInSiteSettings } from '../actions/ruleInSiteSettings';
import type { Cancellation } from '../foundation/cancellation';
import { contentHash } from '../foundation/contentHash';
import { type FilePath, join } from '../foundation/filePath';
import type { Post } from '../posts/post';
import type { FileEdits } from '../references/renaming';
import { readEach, type SiteScanEnvironment } from '../references/siteScan';
import { siteSettingsFileName } from '../settings/siteSettings';
import type { Site } from '../site/site';
import { openFolderOf } from '../site/siteRoots';
import type { SiteView } from '../site/siteView';
import { LineMap, type TextRange } from '../text/lineMap';
import type { Span } from '../text/span';
import type { TextEdit } from '../text/textEdit';
import { disableInFile, disableInLine, fieldAround } from './disabling/disablingEdits';
import { type Choice, type CombinedFix, ofKind, sure } from './fixAll';
import { fixRepeatedly } from './fixRepeatedly';
import type { Rule } from './rule';
import { allRules } from './rules/allRules';
import { runRules } from './runRules';

export interface FixesEnvironment extends SiteScanEnvironment {
  readonly isPost: (post: Post) => boolean;
  /** The one that an editor shows. */
  readonly post: (path: FilePath, text: string) => Post;
  /** Not one of those that editors keep. */
  readonly newPost: (path: FilePath, text: string) => Post;
  readonly pathsOf: (site: Site) => readonly FilePath[];
  readonly viewOf: (path: FilePath) => SiteView;
}

/** What mends all findings of one kind in a site, file by file. */
export interface SiteFixes {
  readonly files: readonly SiteFix[];
}

export interface SiteFix extends FileEdits {
  /** Whether none of the edits has to be looked at. */
  readonly isSure: boolean;
  /** How many findings it mends. */
  readonly count: number;
}

/** Which rule to silence, and how far. */
export interface Disabling {
  readonly code: string;
  /** Of the finding. */
  readonly span: Span;
  readonly where: 'line' | 'file';
}

export interface DisablingInSite {
  readonly path: FilePath;
  /** Whether there is no such file yet. */
  readonly isNew: boolean;
  readonly edits: readonly (TextEdit & TextRange)[];
}

/** What is done about findings besides their own fixes: many of them mended at once, in a post or in a site, or silenced. */
export class Fixes {
  constructor(private readonly environment: FixesEnvironment) {}

  /** Mends in a post whatever needs no second look. */
  allSure(path: FilePath, text: string): CombinedFix {
    return this.#fix(this.environment.newPost(path, text), allRules, sure);
  }

  /** Mends in a post all findings of one kind. */
  allOfKind(path: FilePath, text: string, code: string): CombinedFix {
    return this.#fix(this.environment.newPost(path, text), rulesOf(code), ofKind(code));
  }

  /** Mends all findings of one kind in the site of a file; nothing is written yet. Throws `Cancelled`. */
  async inSite(path: FilePath, code: string, cancellation?: Cancellation): Promise<SiteFixes> {
    const { siteOf, pathsOf, newPost } = this.environment;
    const site = siteOf(path);
    const rules = rulesOf(code);
    const files: SiteFix[] = [];
    const see = (each: FilePath, text: string): void => {
      const post = newPost(each, text);
      const { edits, diagnostics } = this.#fix(post, rules, ofKind(code));
      if (edits.length > 0) {
        files.push({
          ...{ path: each, hash: contentHash(text), count: diagnostics.length },
          isSure: diagnostics.every(({ fixes: [fix] }) => fix?.isSure === true),
          edits: edits.map((edit) => ({ ...edit, ...post.lines.rangeOf(edit.span) })),
        });
      }
    };
    await readEach(this.environment, site ? [...pathsOf(site)].sort() : [], see, cancellation);
    return { files };
  }

  /** Whether there is a place at all for a comment that silences a rule in a line, and in the post; asked at every move of a cursor. */
  placesForDisabling(path: FilePath, text: string, found: Span): Readonly<Record<Disabling['where'], boolean>> {
    const post = this.environment.post(path, text);
    const file = post.frontMatter.state !== 'unterminated';
    return {
      line: file && (found.start >= post.frontMatter.body.start || fieldAround(post, found) !== undefined),
      file,
    };
  }

  /** The comment that silences a rule where it has found something, or in the whole post; undefined where none can be put in. */
  disabling(path: FilePath, text: string, { code, span, where }: Disabling): readonly TextEdit[] | undefined {
    const { newPost, viewOf, isPost } = this.environment;
    const site = viewOf(path);
    const diagnose = (each: Post) => (isPost(each) ? runRules(allRules, each, site) : []);
    const disable = where === 'line' ? disableInLine : disableInFile;
    return disable({ post: newPost(path, text), site, diagnose }, { code, span });
  }

  /** What switches a rule off in the `.postwright.yml` of a file's site; undefined outside of any, and where that cannot be done. */
  disablingInSite(path: FilePath, code: string): DisablingInSite | undefined {
    const site = this.environment.siteOf(path);
    if (!site || openFolderOf(site.root, this.environment.collection.folders) === undefined) {
      return undefined;
    }
    const { settingsFile } = site;
    const text = settingsFile ? settingsFile.text?.replace(/^\uFEFF/, '') : '';
    const edits = text === undefined ? undefined : ruleOffInSiteSettings(text, code);
    const lines = new LineMap(text ?? '');
    return (
      edits && {
        path: join(site.root, siteSettingsFileName),
        isNew: settingsFile === undefined,
        edits: edits.map((edit) => ({ ...edit, ...lines.rangeOf(edit.span) })),
      }
    );
  }

  #fix(post: Post, rules: readonly Rule[], isChosen: Choice): CombinedFix {
    const { isPost, viewOf } = this.environment;
    const view = viewOf(post.path);
    return fixRepeatedly(post, (each) => (isPost(each) ? runRules(rules, each, view) : []), isChosen);
  }
}

function rulesOf(code: string): readonly Rule[] {
  return allRules.filter(({ id }) => id === code);
}
