import type { Cancellation } from '../foundation/cancellation';
import { contentHash } from '../foundation/contentHash';
import type { FilePath } from '../foundation/filePath';
import type { Post } from '../posts/post';
import type { FileEdits } from '../references/renaming';
import { readEach, type SiteScanEnvironment } from '../references/siteScan';
import type { Site } from '../site/site';
import type { SiteView } from '../site/siteView';
import { type Choice, type CombinedFix, ofKind, sure } from './fixAll';
import { fixRepeatedly } from './fixRepeatedly';
import type { Rule } from './rule';
import { allRules } from './rules/allRules';
import { runRules } from './runRules';

export interface FixesEnvironment extends SiteScanEnvironment {
  readonly isPost: (post: Post) => boolean;
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

/** Fixes of many findings at once: in a post, or in all posts of a site. */
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

  #fix(post: Post, rules: readonly Rule[], isChosen: Choice): CombinedFix {
    const { isPost, viewOf } = this.environment;
    const view = viewOf(post.path);
    return fixRepeatedly(post, (each) => (isPost(each) ? runRules(rules, each, view) : []), isChosen);
  }
}

function rulesOf(code: string): readonly Rule[] {
  return allRules.filter(({ id }) => id === code);
}
