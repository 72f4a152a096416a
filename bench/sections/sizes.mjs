import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { packagedExtension } from '../../build/editor/places.mjs';
import { table } from '../table.mjs';

/** How much is loaded, and how much is shipped. */
export const sizes = {
  name: 'sizes',
  title: 'Sizes',
  async measure({ build }) {
    build();
    const { status, stderr } = spawnSync(process.execPath, ['build/package.mjs'], { encoding: 'utf8' });
    if (status !== 0) {
      throw new Error(`The extension could not be packed:\n${stderr}`);
    }
    const kilobytes = (file) => statSync(file).size / 1000;
    const files = {
      desktopBundle: ['dist/desktop.js', 'loaded at activation, on a machine with a disk'],
      webBundle: ['dist/web.js', 'what the browser runs at activation'],
      webLater: ['dist/webLater.js', 'the rest of it, read meanwhile'],
      preview: ['dist/preview.js', 'the page of the preview'],
      cli: ['dist/cli.js', 'the command line'],
      vsix: [packagedExtension, 'the whole extension, packed'],
    };
    const figures = Object.fromEntries(Object.entries(files).map(([name, [file]]) => [name, kilobytes(file)]));
    return {
      figures,
      text: table(
        ['', 'KB'],
        Object.entries(files).map(([name, [file, what]]) => [
          `${file === packagedExtension ? 'the .vsix' : `\`${file}\``}: ${what}`,
          figures[name].toFixed(0),
        ]),
      ),
    };
  },
};
