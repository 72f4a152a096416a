import { Hover, type HoverProvider, MarkdownString } from 'vscode';
import type { HoverPart, HoverPost } from '../../core/hover/hover';
import type { LanguageService } from '../../core/languageService';
import { toFilePath, toUri } from '../toVscode/filePath';
import { localize } from '../toVscode/message';
import { toRange } from '../toVscode/range';

export function hoverProvider(service: LanguageService): HoverProvider {
  return {
    provideHover(document, position) {
      const found = service.hover(toFilePath(document.uri), document.getText(), document.offsetAt(position));
      return found && new Hover(found.parts.map(toMarkdown), toRange(document, found.span));
    },
  };
}

/** Titles and tags are anybody's text: none of it is read as Markdown. */
function toMarkdown(part: HoverPart): MarkdownString {
  const markdown = new MarkdownString().appendText(part.kind === 'ownWords' ? part.text : localize(part.text));
  if (part.kind === 'posts') {
    for (const post of part.posts) {
      appendPost(markdown, post);
    }
  }
  return markdown;
}

function appendPost(markdown: MarkdownString, { path, title, day }: HoverPost): void {
  markdown
    .appendMarkdown('\n- [')
    .appendText(title.replace(/\s+/g, ' '))
    .appendMarkdown(`](${toUri(path).toString()})`);
  if (day !== undefined) {
    markdown.appendText(` ${day}`);
  }
}
