import { baseName } from '../../foundation/filePath';
import { message } from '../../foundation/message';
import { insertField } from '../../frontMatter/insertField';
import { setFieldValue } from '../../frontMatter/setFieldValue';
import type { Post } from '../../posts/post';
import { templateOfStyle } from '../../site/permalink/permalinkStyle';
import { readPostFileName } from '../../site/postFileName';
import { readableAddress } from '../../site/publishing/readableAddress';
import type { SiteView } from '../../site/siteView';
import { fixesBy } from '../fixesBy';
import { placeOfWhole } from '../placeOfWhole';
import type { Fix, Rule } from '../rule';

export const addressTaken: Rule = {
  id: 'address-taken',
  summary: 'Two posts with one address: Jekyll keeps the one it writes last, and the other cannot be read anywhere.',
  severity: 'error',
  documentation: {
    details: [
      'Finds posts that Jekyll writes to the same file, because `permalink`, date, categories and name come to the same address.',
      'The finding names the others, and says which of them stays. Posts of the future count; drafts and hidden posts do not.',
      '',
      'The fix gives the post an address of its own by a `slug`, where the site’s `permalink` uses the title.',
    ].join('\n'),
    bad: '# _posts/2026-03-12-bread.md and _posts/2026-03-13-bread.md, with permalink: /:title/\n---\ntitle: Bread\n---\n',
    good: '---\ntitle: Bread\nslug: bread-2\n---\n',
  },
  *check(post, site) {
    const publishing = site.publishing(post);
    const { fields } = post.frontMatter;
    const other = publishing?.overwrittenBy ?? publishing?.sameUrl.at(-1);
    if (!publishing?.url || other === undefined) {
      return;
    }
    const address = readableAddress(publishing.url);
    const deciding = fields.findLast(({ key }) => key === 'permalink') ?? fields.findLast(({ key }) => key === 'slug');
    yield {
      span: deciding?.valueSpan ?? placeOfWhole(post.frontMatter),
      message:
        publishing.overwrittenBy !== undefined
          ? message('{0} has the same address, {1}, and overwrites this post.', baseName(other), address)
          : message('{0} has the same address, {1}, and is overwritten by this post.', baseName(other), address),
      related: publishing.sameUrl.map((path) => ({
        path,
        message: message('The same address, {0}', address),
      })),
      fixes: isNamedBySlug(post, site) ? ownSlug(post, publishing.sameUrl.length + 1) : [],
    };
  },
};

/** Whether another `slug` gives the post another address. */
function isNamedBySlug({ kind, frontMatter }: Post, { config }: SiteView): boolean {
  const isOwn = frontMatter.fields.some(({ key }) => key === 'permalink');
  return kind !== 'document' && !isOwn && /:(?:title|slug)(?![a-z])/.test(templateOfStyle(config.permalink));
}

function ownSlug({ text, frontMatter, path }: Post, number: number): readonly Fix[] {
  const { slug } = readPostFileName(baseName(path));
  const written = frontMatter.fields.findLast(({ key }) => key === 'slug');
  const own = typeof written?.value === 'string' && written.value !== '' ? written.value : slug;
  const yamlText = `${own.replace(/-\d+$/, '')}-${number}`;
  const edits = written
    ? setFieldValue(text, frontMatter, 'slug', yamlText)
    : insertField(text, frontMatter, { key: 'slug', yamlText, order: ['title', 'slug'] });
  return fixesBy(message('Give it an address of its own: slug: {0}', yamlText), edits);
}
