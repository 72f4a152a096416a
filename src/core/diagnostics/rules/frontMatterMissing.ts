import { newFieldText } from '../../actions/newFieldText';
import { message } from '../../foundation/message';
import { isBlank } from '../../frontMatter/isBlank';
import { unseenFrontMatter } from '../../frontMatter/unseenFrontMatter';
import { lineTextEnd } from '../../frontMatter/yamlLine';
import type { Post } from '../../posts/post';
import type { SiteView } from '../../site/siteView';
import { span } from '../../text/span';
import { isSuppliedField } from '../../vocabulary/suppliedField';
import type { Fix, Rule } from '../rule';

export const frontMatterMissing: Rule = {
  id: 'front-matter-missing',
  summary:
    'A post without front matter is published with a title made from its file name, and without date, categories and tags.',
  severity: 'warning',
  documentation: {
    details: [
      'Finds a file in `_posts` that has no front matter at all, and nothing that was meant as such. Empty files and files in',
      '`_drafts`, which are still being written, are left alone, and so are sites where a plugin takes titles from headings.',
      '',
      'The fix adds front matter with the fields that the site requires, written as the site writes them, with the cursor in',
      'the first one.',
    ].join('\n'),
    bad: '粉と水と塩。\n',
    good: '---\ntitle: "パン"\ndate: 2026-10-03 09:00:00 +0900\n---\n\n粉と水と塩。\n',
  },
  *check(post, site) {
    const { text, frontMatter, kind } = post;
    const start = /\S/.exec(text)?.index;
    if (kind !== 'post' || frontMatter.state !== 'absent' || start === undefined) {
      return;
    }
    if (unseenFrontMatter(text, frontMatter) || !isBlank(site.defaultFor(post, 'title') ?? null)) {
      return;
    }
    yield {
      span: span(start, lineTextEnd(text, start, text.length)),
      message: message('This post has no front matter, so Jekyll makes its title from the file name.'),
      fixes: [newFrontMatter(post, site)],
    };
  },
};

function newFrontMatter(post: Post, site: SiteView): Fix {
  const { text, frontMatter, lineBreak } = post;
  const required = site.requirements(post).filter((each) => !isSuppliedField(post, site, each));
  const names = required.length > 0 ? required.map(({ field }) => field) : ['title'];
  const written = names.map((field) => ({ field, ...newFieldText(post, site, field) }));
  const lines = written.map(({ field, yamlText }) => `${field}:${/^[\r\n]/.test(yamlText) ? '' : ' '}${yamlText}`);
  const start = frontMatter.bom.end;
  const gap = /^\s*[\r\n]/.test(text.slice(start)) ? '' : lineBreak;
  const newText = ['---', ...lines, '---', gap].join(lineBreak);
  const [first] = written;
  const valueStart = newText.indexOf(':') + (first && /^[\r\n]/.test(first.yamlText) ? 1 : 2);
  return {
    title: message('Add front matter'),
    edits: [{ span: span(start, start), newText }],
    cursor: valueStart + (first?.cursor ?? 0),
    suggest: first?.suggest ?? false,
  };
}
