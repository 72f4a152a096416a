import { addField } from './actions/addField';
import { readingTimeEdit } from './actions/readingTimeEdit';
import { completeFrontMatter } from './completion/completeFrontMatter';
import { canCompleteTaxonomy } from './completion/completeTaxonomy';
import { Fixes } from './diagnostics/fixes';
import { allRules } from './diagnostics/rules/allRules';
import { type Diagnostic, runRules } from './diagnostics/runRules';
import { SiteDiagnosis } from './diagnostics/site/siteDiagnosis';
import { editFrontMatter } from './frontMatter/editFrontMatter';
import { hoverAt } from './hover/hoverAt';
import { completeLiquid } from './liquid/completeLiquid';
import { SiteFilesReader } from './liquid/siteFilesReader';
import type { Post } from './posts/post';
import { siteSettingsFindings } from './settings/siteSettingsFindings';
import type { ConfigFinding } from './site/configFindings';
import type { SiteView } from './site/siteView';
import { frontMatterFolds } from './structure/frontMatterFolds';
import { frontMatterSymbols } from './structure/frontMatterSymbols';
import { selectionsAt } from './structure/selectionsAt';

/**
 * What a writer is helped with in a post: findings, completions, edits. Loaded for the first post that is asked about
 * (docs/decisions/0010), because most windows with Markdown in them show none.
 */
export const writing = {
  Fixes,
  SiteDiagnosis,
  SiteFilesReader,
  completeLiquid,
  addField,
  canCompleteTaxonomy,
  completeFrontMatter,
  frontMatterFolds,
  frontMatterSymbols,
  hoverAt,
  selectionsAt,
  editFrontMatter,
  diagnose: (post: Post, site: SiteView): readonly Diagnostic[] => runRules(allRules, post, site),
  readingTimeEdit,
  siteSettingsFindings: (text: string | undefined): readonly ConfigFinding[] =>
    siteSettingsFindings(
      text,
      allRules.map(({ id }) => id),
    ),
};
