import { contentHash } from '../../foundation/contentHash';
import { onceEach } from '../../foundation/onceEach';
import { valueKey } from '../../frontMatter/valueKey';
import type { LiquidPost, SiteFiles } from '../../liquid/liquidSite';
import type { PostSummary } from '../../posts/postSummary';
import { textsOfSummary } from '../../posts/postTexts';
import type { Settings } from '../../settings/settings';
import { dayInZone } from '../../site/dates/dayInZone';
import type { Publishing } from '../../site/publishing/publishing';
import type { SiteConfig } from '../../site/siteConfig';
import type { SiteView } from '../../site/siteView';
import type { SiteSources } from '../../site/sources/siteSources';
import { hasPagesBySlug } from '../../site/termPages';
import type { AllowedCategories } from '../../vocabulary/allowedCategories';
import type { FieldCustoms } from '../../vocabulary/fieldCustoms';
import type { OtherPosts } from '../../vocabulary/otherPosts';
import type { SiteHabits } from '../../vocabulary/siteHabits';
import type { Taxonomy } from '../../vocabulary/taxonomy';

/** A post as the index knows it, in its site. */
export interface PostInSite {
  readonly view: SiteView;
  readonly summary: PostSummary;
  /** What becomes of it; worked out when first asked for. */
  readonly publishing: () => Publishing | undefined;
}

/**
 * What rules may ask of a site, each with a mark: two marks are equal as long as the answer is. None of them needs the
 * text of the post, so that it can be told without reading it whether what was found in it still holds.
 */
const marks = {
  root: ({ view }) => view.root,
  config: ({ view }) => markOfConfig(view.config),
  settings: ({ view }) => markOfSettings(view.settings),
  isComplete: ({ view }) => view.isComplete,
  timeZone: ({ view }) => view.timeZone,
  /** Rules take the day from it, and times only to show how one is written. */
  now: ({ view }) => dayInZone(view.now, view.timeZone),
  habits: ({ view }) => markOfHabits(view.habits),
  customs: ({ view }) => markOfCustoms(view.customs),
  sequences: ({ view }) => view.sequences.mark,
  requirements: ({ view, summary }) => view.requirements(summary).map(({ field, why }) => `${field} ${why}`),
  /** How many posts have the fields that the site's habits require. */
  habitCounts: ({ view, summary }) =>
    view.requirements(summary).map((each) => (each.why === 'habit' ? `${each.posts} ${each.of}` : '')),
  allowedCategories: ({ view }) => view.allowedCategories && markOfCategories(view.allowedCategories),
  knownAuthors: ({ view }) => view.knownAuthors && markOfSet(view.knownAuthors),
  /** Of this post only, so that another title elsewhere concerns no more posts than it has to. */
  texts: ({ view, summary }) => markOfTexts(view.others, summary),
  usual: ({ view: { others } }) => [others.usualNumber('categories'), others.endsTitlesWithStop],
  terms: ({ view: { others }, summary }) =>
    termsOf(summary, (...term) => [others.preferred(...term), others.isRare(...term)]),
  slugs: ({ view, summary }) =>
    taxonomies
      .filter((taxonomy) => hasPagesBySlug(view, taxonomy))
      .map((taxonomy) => [taxonomy, summary[taxonomy].map((value) => view.others.withSlugOf(taxonomy, value))]),
  sameMinutes: ({ view, summary }) => view.others.sameMinutes(summary.path),
  publishing: ({ publishing }) => markOfPublishing(publishing()),
  liveAddress: ({ view, summary }) => view.liveAddress(summary),
  /** Rules ask for names, not for what stands in the files. */
  sources: ({ view }) => view.liquid?.sources && markOfSources(view.liquid.sources),
  templates: ({ view }) => view.liquid?.templates && markOfTemplates(view.liquid.templates),
  layouts: ({ view }) => [[...(view.liquid?.layouts?.keys() ?? [])].sort(), view.others.usualLayouts],
  /** The addresses of all posts. */
  outputs: ({ view }) => view.outputs?.mark,
  hasFiles: ({ view }) => view.liquid?.files !== undefined,
  paths: ({ view }) => view.liquid?.files && markOfSet(view.liquid.files.paths),
  pictures: ({ view }) => view.liquid?.files && markOfSet(view.liquid.files.pictures),
  plugins: ({ view }) => view.liquid?.files && markOfPlugins(view.liquid.files),
  posts: ({ view }) => view.liquid && markOfPosts(view.liquid.posts),
} as const satisfies Record<string, (post: PostInSite) => unknown>;

/** One thing that a rule may ask. */
export type Fact = keyof typeof marks;

const facts = Object.keys(marks) as readonly Fact[];
const bits = new Map(facts.map((fact, index) => [fact, 1 << index]));

/** A set of facts, in a number: there is one for every post. */
export type FactSet = number;

export const noFacts: FactSet = 0;

export function withFact(set: FactSet, fact: Fact): FactSet {
  return set | (bits.get(fact) ?? 0);
}

/** A number that stays as long as the answers to all facts of the set do. */
export function markOf(set: FactSet, post: PostInSite): number {
  const asked = facts.filter((fact) => withFact(set, fact) === set);
  return contentHash(JSON.stringify([post.summary.kind, ...asked.map((fact) => marks[fact](post) ?? null)]));
}

const markOfConfig = onceEach(({ values }: SiteConfig) => contentHash(valueKey(values)));
const markOfSettings = onceEach((settings: Settings) => contentHash(JSON.stringify(settings)));
const markOfHabits = onceEach(({ posts, order, fields }: SiteHabits) =>
  contentHash(JSON.stringify([posts, order, [...fields]])),
);
const markOfCustoms = onceEach(({ isLearned, fields }: FieldCustoms) =>
  contentHash(JSON.stringify([isLearned, [...fields]])),
);
/** The names are shared by all answers about one list. */
const markOfSet = onceEach((names: ReadonlySet<string>) => contentHash(JSON.stringify([...names])));
const markOfCategories = ({ names, ...others }: AllowedCategories) => [markOfSet(names), others];
const markOfSources = onceEach(({ includes, layouts, data }: SiteSources) =>
  contentHash(JSON.stringify([[...includes.keys()], [...layouts.keys()], [...data.keys()].map(String)])),
);
const markOfTemplates = onceEach(({ includes, layouts }: SiteSources) =>
  contentHash(JSON.stringify([...includes, ...layouts].map(([name, { text }]) => [name, text]))),
);
const markOfPlugins = onceEach(({ areAll, defined, gems, textlintRules, uses }: SiteFiles) =>
  contentHash(JSON.stringify([areAll, [...defined], gems, [...textlintRules], [...uses]])),
);
/** Titles are for completion. */
const markOfPosts = onceEach((posts: readonly LiquidPost[]) =>
  contentHash(JSON.stringify(posts.map(({ relativePath, dateMs, isPost }) => [relativePath, dateMs, isPost]))),
);

const textFields = ['title', 'excerpt', 'description'] as const;
const taxonomies = ['categories', 'tags'] as const;

function markOfTexts(others: OtherPosts, summary: PostSummary): unknown {
  const texts = textsOfSummary(summary);
  return textFields.map((field) => {
    const text = field === 'title' ? undefined : texts[field];
    return [
      others.sharing(texts, field),
      others.unusualWidth(texts, field),
      field === 'title' || !text ? 0 : others.endingAlike(text, field),
    ];
  });
}

function termsOf<Answer>(summary: PostSummary, answer: (taxonomy: Taxonomy, value: string) => Answer): unknown {
  return taxonomies.map((taxonomy) => summary[taxonomy].map((value) => answer(taxonomy, value)));
}

/** Where the line stands that decides is of no interest to rules, and told by the text of the post. */
function markOfPublishing(publishing: Publishing | undefined): number | undefined {
  return publishing && contentHash(JSON.stringify({ ...publishing, decidedBy: undefined }));
}
