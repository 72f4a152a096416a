import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installed } from './install.mjs';

/** Regular for text, Bold for headings: the other seven weights only cost time. */
const WEIGHTS = ['400Regular', '700Bold'];

/**
 * Writes a fonts.conf that adds Noto Sans JP to the fonts of the machine, so that Japanese is drawn everywhere, and
 * returns its path for FONTCONFIG_FILE. Noto's Latin letters serve the user interface and prose as well, so that
 * pictures look alike on every machine.
 * @param folder where the file and fontconfig's cache go
 */
export function writeFontsConfig(folder) {
  const present = new Set(readdirSync(installed.japaneseFonts));
  const folders = WEIGHTS.filter((weight) => present.has(weight)).map((weight) =>
    join(installed.japaneseFonts, weight),
  );
  const file = join(folder, 'fonts.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
${folders.map((path) => `  <dir>${escapeXml(path)}</dir>`).join('\n')}
  <cachedir>${escapeXml(join(folder, 'font-cache'))}</cachedir>
${['system-ui', 'sans-serif', 'serif'].map((family) => prefer(family, ['Noto Sans JP'])).join('\n')}
${prefer('monospace', ['DejaVu Sans Mono', 'Noto Sans JP'])}
</fontconfig>
`,
  );
  return file;
}

/** A strong binding stands before what the machine's own configuration prefers. */
function prefer(family, fonts) {
  const edit = fonts.map((font) => `<string>${font}</string>`).join('');
  return `  <match target="pattern"><test name="family"><string>${family}</string></test><edit name="family" mode="prepend" binding="strong">${edit}</edit></match>`;
}

function escapeXml(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
