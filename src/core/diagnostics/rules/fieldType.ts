import { type Message, message } from '../../foundation/message';
import { countedFields } from '../../frontMatter/countedFields';
import { fieldFacts } from '../../frontMatter/fieldFacts';
import type { Field } from '../../frontMatter/frontMatter';
import { isBlank } from '../../frontMatter/isBlank';
import { quoteScalar } from '../../frontMatter/quoteScalar';
import type { YamlValue } from '../../frontMatter/yamlValue';
import { type FieldType, fieldTypeOf } from '../../posts/fieldType';
import type { Post } from '../../posts/post';
import { readPostDate } from '../../site/dates/jekyllDate';
import type { SiteView } from '../../site/siteView';
import { slice } from '../../text/span';
import { lookalikesIn } from '../../vocabulary/lookalikesIn';
import { misreadValues } from '../../vocabulary/misreadValues';
import type { Fix, Rule } from '../rule';

export const fieldType: Rule = {
  id: 'field-type',
  summary: 'Where a theme waits for a text and gets a list, or the other way round, readers see nothing or odd signs.',
  severity: 'warning',
  documentation: {
    details: [
      'Finds a `title`, `excerpt` or `description` that is a list, as one that begins with a bracket is to YAML; `tags` and `categories` that are',
      'a number or the like, which Jekyll passes over or stops at; and a field that holds another kind of value than nearly all posts have',
      'in it, of at least ten. `date`, `published` and `reading_time` have rules of their own.',
      '',
      'The fix puts the text in quotes, takes a number out of its quotes, or writes a single value as a list.',
    ].join('\n'),
    bad: '---\ntitle: [新連載]\ntags: 2026\n---\n',
    good: '---\ntitle: "[新連載]"\ntags: ["2026"]\n---\n',
  },
  *check(post, site) {
    const { frontMatter } = post;
    if (frontMatter.state !== 'complete' || frontMatter.problem) {
      return;
    }
    for (const field of countedFields(frontMatter).values()) {
      const type = fieldTypeOf(field.value);
      const wanted = isBlank(field.value) || ofOtherRules.has(field.key) ? undefined : wantedType(field, type, site);
      if (wanted === undefined || isSaidElsewhere(post, site, field)) {
        continue;
      }
      yield {
        span: field.valueSpan,
        message: reason(field.key, wanted),
        severity: wanted.why === 'habit' ? 'information' : 'warning',
        fixes: fixesOf(post, field, wanted.type),
      };
    }
  },
};

const ofOtherRules: ReadonlySet<string> = new Set(['date', 'published', 'draft', 'reading_time']);

interface WantedType {
  readonly type: FieldType;
  readonly why: 'jekyll' | 'habit';
}

/** The type that the field should have and hasn't. */
function wantedType({ key, value }: Field, type: FieldType, { customs }: SiteView): WantedType | undefined {
  const usual = customs.fields.get(key)?.type;
  const isCollection = type === 'list' || type === 'map';
  if (key === 'tags' || key === 'categories') {
    return isCollection || type === 'string' ? undefined : { type: 'list', why: 'jekyll' };
  }
  if (fieldFacts.get(key)?.takes === 'text' && ['title', 'excerpt', 'description'].includes(key)) {
    return isCollection && usual !== type ? { type: 'string', why: 'jekyll' } : undefined;
  }
  if (usual === undefined || usual === type || ['tag', 'category'].includes(key)) {
    return undefined;
  }
  return isAlike(value, type, usual) ? undefined : { type: usual, why: 'habit' };
}

/** What prints alike, or says that there is none; what prints otherwise is the matter of `value-misread`. */
function isAlike(value: YamlValue, type: FieldType, usual: FieldType): boolean {
  const isDate = usual === 'date' && typeof value === 'string' && !('problem' in readPostDate(value));
  return isDate || value === false || (usual === 'string' && (type === 'number' || type === 'date'));
}

/** Whether another rule says it better. */
function isSaidElsewhere(post: Post, site: SiteView, field: Field): boolean {
  return (
    misreadValues(post.text, field, site.customs).length > 0 ||
    lookalikesIn(post, site).some((found) => found.field === field)
  );
}

function reason(name: string, { type, why }: WantedType): Message {
  if (why === 'jekyll') {
    return type === 'list'
      ? message('“{0}” has to be a text or a list. Jekyll can do nothing with this value.', name)
      : message('YAML reads “{0}” as a list or map, not as a text. Put it in quotes.', name);
  }
  switch (type) {
    case 'list':
      return message('“{0}” is a list in nearly all other posts.', name);
    case 'map':
      return message('“{0}” has fields of its own in nearly all other posts.', name);
    case 'number':
      return message('“{0}” is a number in nearly all other posts.', name);
    case 'boolean':
      return message('“{0}” is true or false in nearly all other posts.', name);
    case 'date':
      return message('“{0}” is a date in nearly all other posts.', name);
    default:
      return message('“{0}” is a text in nearly all other posts.', name);
  }
}

function fixesOf({ text }: Post, { value, style, valueSpan }: Field, wanted: FieldType): readonly Fix[] {
  const written = slice(text, valueSpan);
  const isScalar = style === 'plain' || style === 'single' || style === 'double';
  if (/[\r\n]/.test(written)) {
    return [];
  }
  if (wanted === 'string' && style === 'flow-list') {
    return [
      {
        title: message('Put the value in quotes'),
        edits: [{ span: valueSpan, newText: quoteScalar(written, 'double') }],
      },
    ];
  }
  if (wanted === 'list' && isScalar) {
    const item = style === 'plain' ? quoteScalar(written, 'plain') : written;
    return [{ title: message('Write it as a list'), edits: [{ span: valueSpan, newText: `[${item}]` }] }];
  }
  const bare = typeof value === 'string' ? value.normalize('NFKC').trim() : '';
  const isMeant =
    wanted === 'number'
      ? /^(?:0|[1-9]\d*)(?:\.\d+)?$/.test(bare)
      : wanted === 'boolean' && /^(?:true|false)$/.test(bare);
  return isMeant ? [{ title: message('Take it out of its quotes'), edits: [{ span: valueSpan, newText: bare }] }] : [];
}
