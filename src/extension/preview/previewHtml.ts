import { escapeHtml } from '../../core/rendering/escapeHtml';

/** Addresses are those of the webview; `language` is the editor's. */
export interface PreviewHtmlParts {
  readonly cspSource: string;
  readonly nonce: string;
  readonly script: string;
  readonly style: string;
  readonly language: string;
}

/**
 * The page that the preview's program fills. Its policy lets nothing run but that program and nothing load but files
 * that the panel may reach: no other host, no inline script or style, no frame, no form.
 */
export function previewHtml({ cspSource, nonce, script, style, language }: PreviewHtmlParts): string {
  const policy = [
    `default-src 'none'`,
    `img-src ${cspSource}`,
    `style-src ${cspSource}`,
    `font-src ${cspSource}`,
    `script-src 'nonce-${nonce}'`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${escapeHtml(style)}">
<title>Postwright</title>
</head>
<body>
<main></main>
<script nonce="${nonce}" src="${escapeHtml(script)}"></script>
</body>
</html>`;
}
