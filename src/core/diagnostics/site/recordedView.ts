import type { YamlValue } from '../../frontMatter/yamlValue';
import type { LiquidPost, LiquidSite, SiteFiles } from '../../liquid/liquidSite';
import type { Post } from '../../posts/post';
import type { Settings } from '../../settings/settings';
import type { Publishing } from '../../site/publishing/publishing';
import type { SiteConfig } from '../../site/siteConfig';
import type { PostInView, SiteView } from '../../site/siteView';
import type { SiteSources } from '../../site/sources/siteSources';
import type { AllowedCategories } from '../../vocabulary/allowedCategories';
import type { FieldCustoms } from '../../vocabulary/fieldCustoms';
import type { OtherPosts } from '../../vocabulary/otherPosts';
import type { Requirement } from '../../vocabulary/requiredFields';
import type { SiteHabits } from '../../vocabulary/siteHabits';
import { type Fact, type FactSet, noFacts, withFact } from './siteFacts';

/** Answers what rules ask as the view behind it does, and remembers what they asked: all that their findings can depend on. */
export class RecordedView implements SiteView {
  #asked: FactSet = noFacts;

  constructor(private readonly view: SiteView) {}

  get asked(): FactSet {
    return this.#asked;
  }

  get root(): SiteView['root'] {
    return this.#noting('root').root;
  }

  get config(): SiteConfig {
    return this.#noting('config').config;
  }

  get habits(): SiteHabits {
    return this.#noting('habits').habits;
  }

  get customs(): FieldCustoms {
    return this.#noting('customs').customs;
  }

  get sequences(): SiteView['sequences'] {
    return this.#noting('sequences').sequences;
  }

  get allowedCategories(): AllowedCategories | undefined {
    return this.#noting('allowedCategories').allowedCategories;
  }

  get others(): OtherPosts {
    return new RecordedOthers(this.view.others, (fact) => this.#noting(fact));
  }

  get knownAuthors(): SiteView['knownAuthors'] {
    return this.#noting('knownAuthors').knownAuthors;
  }

  get isComplete(): boolean {
    return this.#noting('isComplete').isComplete;
  }

  get settings(): Settings {
    return this.#noting('settings').settings;
  }

  get timeZone(): string {
    return this.#noting('timeZone').timeZone;
  }

  get now(): number {
    return this.#noting('now', 'timeZone').now;
  }

  get outputs(): SiteView['outputs'] {
    return this.#noting('outputs').outputs;
  }

  get liquid(): LiquidSite | undefined {
    const { liquid } = this.#noting('root');
    return liquid && new RecordedLiquid(liquid, (fact) => this.#noting(fact));
  }

  /** That a field is required depends on little; how many posts have it, on every post. */
  readonly requirements = (post: PostInView): readonly Requirement[] => {
    const note = () => this.#noting('habitCounts');
    return this.#noting('requirements')
      .requirements(post)
      .map((each) => {
        if (each.why !== 'habit') {
          return each;
        }
        return {
          field: each.field,
          why: each.why,
          get posts() {
            note();
            return each.posts;
          },
          get of() {
            note();
            return each.of;
          },
        };
      });
  };

  readonly defaultFor = (post: Post, field: string): YamlValue | undefined =>
    this.#noting('config').defaultFor(post, field);

  readonly publishing = (post: Post): Publishing | undefined => this.#noting('publishing').publishing(post);

  readonly liveAddress = (post: PostInView): string | undefined => this.#noting('liveAddress').liveAddress(post);

  #noting(...facts: readonly Fact[]): SiteView {
    for (const fact of facts) {
      this.#asked = withFact(this.#asked, fact);
    }
    return this.view;
  }
}

type Note = (fact: Fact) => void;

class RecordedOthers implements OtherPosts {
  readonly sharing: OtherPosts['sharing'];
  readonly endingAlike: OtherPosts['endingAlike'];
  readonly unusualWidth: OtherPosts['unusualWidth'];
  readonly usualNumber: OtherPosts['usualNumber'];
  readonly preferred: OtherPosts['preferred'];
  readonly withSlugOf: OtherPosts['withSlugOf'];
  readonly isRare: OtherPosts['isRare'];
  readonly sameMinutes: OtherPosts['sameMinutes'];

  constructor(
    private readonly others: OtherPosts,
    private readonly note: Note,
  ) {
    const noting = <Asked extends readonly unknown[], Answer>(fact: Fact, answer: (...asked: Asked) => Answer) => {
      return (...asked: Asked): Answer => {
        note(fact);
        return answer(...asked);
      };
    };
    this.sharing = noting('texts', (...asked) => others.sharing(...asked));
    this.endingAlike = noting('texts', (...asked) => others.endingAlike(...asked));
    this.unusualWidth = noting('texts', (...asked) => others.unusualWidth(...asked));
    this.usualNumber = noting('usual', (taxonomy) => others.usualNumber(taxonomy));
    this.preferred = noting('terms', (...asked) => others.preferred(...asked));
    this.isRare = noting('terms', (...asked) => others.isRare(...asked));
    this.withSlugOf = noting('slugs', (...asked) => others.withSlugOf(...asked));
    this.sameMinutes = noting('sameMinutes', (path) => others.sameMinutes(path));
  }

  get usualLayouts(): readonly string[] {
    this.note('layouts');
    return this.others.usualLayouts;
  }

  get endsTitlesWithStop(): boolean {
    this.note('usual');
    return this.others.endsTitlesWithStop;
  }
}

class RecordedLiquid implements LiquidSite {
  constructor(
    private readonly liquid: LiquidSite,
    private readonly note: Note,
  ) {}

  get sources(): SiteSources | undefined {
    this.note('sources');
    return this.liquid.sources;
  }

  get templates(): SiteSources | undefined {
    this.note('templates');
    return this.liquid.templates;
  }

  get layouts(): LiquidSite['layouts'] {
    this.note('layouts');
    return this.liquid.layouts;
  }

  get slugified(): LiquidSite['slugified'] {
    this.note('slugs');
    return this.liquid.slugified;
  }

  get files(): SiteFiles | undefined {
    this.note('hasFiles');
    const { files } = this.liquid;
    return files && new RecordedFiles(files, this.note);
  }

  get posts(): readonly LiquidPost[] {
    this.note('posts');
    return this.liquid.posts;
  }

  relativePath(path: string): string | undefined {
    this.note('config');
    return this.liquid.relativePath(path);
  }
}

class RecordedFiles implements SiteFiles {
  constructor(
    private readonly files: SiteFiles,
    private readonly note: Note,
  ) {}

  get paths(): SiteFiles['paths'] {
    this.note('paths');
    return this.files.paths;
  }

  get pictures(): SiteFiles['pictures'] {
    this.note('pictures');
    return this.files.pictures;
  }

  get areAll(): boolean {
    return this.#ofPlugins().areAll;
  }

  get defined(): SiteFiles['defined'] {
    return this.#ofPlugins().defined;
  }

  get gems(): SiteFiles['gems'] {
    return this.#ofPlugins().gems;
  }

  get textlintRules(): SiteFiles['textlintRules'] {
    return this.#ofPlugins().textlintRules;
  }

  get uses(): SiteFiles['uses'] {
    return this.#ofPlugins().uses;
  }

  #ofPlugins(): SiteFiles {
    this.note('plugins');
    return this.files;
  }
}
