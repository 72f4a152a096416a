import { decodedAddress } from '../../body/decodedAddress';
import { message } from '../../foundation/message';
import type { Field } from '../../frontMatter/frontMatter';
import { fieldNamed } from '../../frontMatter/provenEdits';
import type { Post } from '../../posts/post';
import { coverFields, picturesIn } from '../../rendering/coverImage';
import { type Span, slice } from '../../text/span';
import { fixesBy } from '../fixesBy';
import { nearFiles } from '../nearFiles';
import type { Rule } from '../rule';
import { editInText } from '../textField';

export const imageMissing: Rule = {
  id: 'image-missing',
  summary: 'Lists and shared links show a broken picture, or none.',
  severity: 'warning',
  documentation: {
    details: [
      'Finds a picture of front matter, in `image`, `cover` and the like, that the site does not have. Pictures on other hosts are left',
      'alone, and so are file names without a folder, which a theme may look for anywhere; a name that ends like any file of the',
      'site is there. On a site with a theme, which may bring pictures, one with nearly the same name has to be there. Nothing is',
      'found before all files of the site are known.',
      '',
      'The fix writes the address of the picture that was probably meant.',
    ].join('\n'),
    bad: '---\ntitle: Bread\nimage: /assets/images/ryr.jpg\n---\n',
    good: '---\ntitle: Bread\nimage: /assets/images/rye.jpg\n---\n',
  },
  *check(post, site) {
    const { frontMatter } = post;
    if (frontMatter.state !== 'complete' || frontMatter.problem || !site.isComplete) {
      return;
    }
    for (const name of coverFields) {
      const field = fieldNamed(frontMatter, name);
      for (const src of field ? picturesIn(name, field.value) : []) {
        const path = pathOf(src, site.config.baseurl);
        const files = path === undefined ? undefined : site.liquid?.files;
        if (!field || path === undefined || !files?.areAll || isThere(path, files.pictures)) {
          continue;
        }
        const near = nearFiles(path, files.pictures, site);
        if (near) {
          const [meant] = near;
          const span = placeOf(post, field, src);
          yield {
            span: span ?? field.valueSpan,
            message:
              meant === undefined
                ? message('The site has no picture {0}.', src)
                : message('The site has no picture {0}. Did you mean {1}?', src, `/${meant}`),
            fixes: span
              ? near.flatMap((other) => {
                  const newText = src.startsWith('/') ? `${baseOf(src, site.config.baseurl)}/${other}` : other;
                  return fixesBy(message('Replace with “{0}”', newText), editInText(post, name, { span, newText }));
                })
              : [],
          };
        }
      }
    }
  },
};

const isPicture = /\.(?:avif|bmp|gif|ico|jpe?g|png|svg|webp)$/i;

/** Below the site's source; undefined for what lies elsewhere, is made by Liquid or names no folder. */
function pathOf(src: string, baseurl: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:|^\/\/|[\\{}\s]|(?:^|\/)\.\.(?:\/|$)/i.test(src)) {
    return undefined;
  }
  const [written = ''] = src.slice(baseOf(src, baseurl).length).split(/[?#]/);
  const path = decodedAddress(written).replace(/^(?:\.?\/)+/, '');
  return path.includes('/') && isPicture.test(path) ? path : undefined;
}

function baseOf(src: string, baseurl: string): string {
  return baseurl !== '' && src.startsWith(`${baseurl}/`) ? baseurl : '';
}

/** Themes look in folders of their own for what a post names. */
function isThere(path: string, paths: ReadonlySet<string>): boolean {
  return paths.has(path) || [...paths].some((each) => each.endsWith(`/${path}`));
}

function placeOf({ text }: Post, { valueSpan }: Field, src: string): Span | undefined {
  const at = slice(text, valueSpan).indexOf(src);
  return at < 0 ? undefined : { start: valueSpan.start + at, end: valueSpan.start + at + src.length };
}
