import { Uri, workspace } from 'vscode';

/**
 * What the bundler keeps of a program in two files (`later` in build/inOneFile.mjs): each finds in it what the other holds.
 * A variable of the first file, given to the second.
 */
declare const programParts: object;

/** Of the worker that the host is; core and the desktop have neither. */
declare const URL: { createObjectURL(blob: object): string; revokeObjectURL(address: string): void };
declare const Blob: new (parts: readonly Uint8Array[], options: { readonly type: string }) => object;

/**
 * Loads the second file of the program in the browser. Its host has no `require` for files, but reads them, and takes a
 * module from memory.
 */
export async function loadLater(extensionUri: Uri): Promise<void> {
  const code = await workspace.fs.readFile(Uri.joinPath(extensionUri, 'dist', 'webLater.js'));
  const address = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  try {
    const { default: add } = (await import(address)) as { readonly default: (parts: object) => void };
    add(programParts);
  } finally {
    URL.revokeObjectURL(address);
  }
}
