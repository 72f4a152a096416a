/** The ending of a file's name as Ruby's `File.extname` tells it, with its dot: dots that begin a name don't count. */
export function fileExtension(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot < 0 || /^\.*$/.test(name.slice(0, dot)) ? '' : name.slice(dot);
}
