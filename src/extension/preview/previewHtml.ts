import { escapeHtml } from '../../core/rendering/escapeHtml';
import { isImageHost } from '../../core/rendering/imageHost';

/** Addresses are those of the webview; `language` is the editor's. */
export interface PreviewHtmlParts {
  readonly cspSource: string;
  /** Besides the files, pictures of these hosts may be loaded over `https:`. */
  readonly imageHosts: readonly string[];
  readonly nonce: string;
  readonly script: string;
  readonly style: string;
  readonly language: string;
  /** The row of choices at the top: HTML. */
  readonly toolbar: string;
}

/**
 * The page that the preview's program fills. Its policy lets nothing run but that program and nothing load but files
 * that the panel may reach, and pictures of the hosts that the writer allowed: no inline script or style, no form, no frame
 * but that of its own making, which the same policy holds for. Files are fetched for that frame and handed to it as blobs
 * (docs/decisions/0014). No host learns which page asked.
 */
export function previewHtml({
  cspSource,
  imageHosts,
  nonce,
  script,
  style,
  language,
  toolbar,
}: PreviewHtmlParts): string {
  const policy = [
    `default-src 'none'`,
    ['img-src', cspSource, 'blob: data:', ...imageHosts.filter(isImageHost).map((host) => `https://${host}`)].join(' '),
    `style-src ${cspSource}`,
    `font-src ${cspSource} blob: data:`,
    `connect-src ${cspSource}`,
    `script-src 'nonce-${nonce}'`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${escapeHtml(style)}">
<title>Postwright</title>
</head>
<body>
${toolbar}
<main></main>
<script nonce="${nonce}" src="${escapeHtml(script)}"></script>
</body>
</html>`;
}
