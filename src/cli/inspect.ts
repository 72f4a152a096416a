import path from 'node:path';
import { message } from '../core/foundation/message';
import { toFilePath } from '../node/nativePath';
import { exitCode } from './exitCode';
import { openService } from './openService';
import type { Format } from './parseCommand';
import { printable } from './printable';
import { printedPublishing, publishingLines } from './printedPublishing';
import { readText } from './readText';
import { siteFolder } from './siteFolder';
import type { Terminal } from './terminal';

/** Shows what Jekyll reads in a post and makes of it: values, where each field stands, its address, and the reading time. */
export async function inspect(
  { file, format }: { readonly file: string; readonly format: Format },
  workingFolder: string,
  terminal: Terminal,
): Promise<number> {
  const native = path.resolve(workingFolder, file);
  const read = readText(native);
  if (!('text' in read)) {
    terminal.err(`postwright: ${terminal.localize(read.trouble(file))}\n`);
    return exitCode.trouble;
  }
  const { text } = read;
  const service = await openService([toFilePath(siteFolder(native))]);
  const asked = toFilePath(native);
  const post = service.post(asked, text);
  const { frontMatter, lines } = post;
  // Outside of any site its folder tells nothing, and its first line decides.
  const kind = post.kind === 'other' && service.isPost(post) ? 'post' : post.kind;
  const readingTime = service.readingTime(asked, text);
  const published = printedPublishing(service, asked, text);
  service.dispose();
  const range = ({ start, end }: { start: number; end: number }) => ({
    start: lines.positionAt(start),
    end: lines.positionAt(end),
  });
  const values = printable(frontMatter.values);
  if (format === 'text') {
    const lines = [
      JSON.stringify(values, undefined, 2),
      ...(published ? publishingLines(published, terminal.localize) : []),
      terminal.localize(message('{0} min', readingTime.minutes)),
    ];
    terminal.out(`${lines.join('\n')}\n`);
    return exitCode.clean;
  }
  const { problem } = frontMatter;
  terminal.out(
    `${JSON.stringify(
      {
        path: file,
        kind,
        frontMatter: frontMatter.state,
        problem: problem && { message: terminal.localize(problem.message), range: range(problem.span) },
        date: published?.date ?? null,
        url: published?.url ?? null,
        absoluteUrl: published?.absoluteUrl ?? null,
        status: published?.status ?? null,
        reason: published ? terminal.localize(published.reason) : null,
        values,
        fields: frontMatter.fields.map((field) => ({
          key: field.key,
          style: field.style,
          value: printable(field.value),
          range: range(field.span),
          keyRange: range(field.keySpan),
          valueRange: range(field.valueSpan),
          items: field.items.map((item) => ({ value: printable(item.value), range: range(item.span) })),
        })),
        readingTime,
      },
      undefined,
      2,
    )}\n`,
  );
  return exitCode.clean;
}
