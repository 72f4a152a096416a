import { plain, type RougeTable } from '../rougeTable';

const builtins =
  'alias bg bind break builtin caller cd command compgen complete declare dirs disown enable eval exec exit export false fc fg getopts hash help history jobs let local logout mapfile popd pushd pwd read readonly set shift shopt source suspend test time times trap true type typeset ulimit umask unalias unset wait cat tac nl od base32 base64 fmt pr fold head tail split csplit wc sum cksum b2sum md5sum sha1sum sha224sum sha256sum sha384sum sha512sum sort shuf uniq comm ptx tsort cut paste join tr expand unexpand ls dir vdir dircolors cp dd install mv rm shred link ln mkdir mkfifo mknod readlink rmdir unlink chown chgrp chmod touch df du stat sync truncate echo printf yes expr tee basename dirname pathchk mktemp realpath stty printenv tty id logname whoami groups users who date arch nproc uname hostname hostid uptime chcon runcon chroot env nice nohup stdbuf timeout kill sleep seq sed sudo';

export const shell: RougeTable = {
  scopes: {
    comment: 'c',
    meta: 'c',
    'string"': [
      [/\\./y, 'se'],
      [/\$\{?[\w#@*?]+\}?/y, 'nv'],
      [/[\s\S]/y, 's2'],
    ],
    "string'": 's1',
    subst: plain,
  },
  plain: [
    [/[ \t\r\n]+(?![\s\S])/y, ''],
    [/\\[\s\S]/y, 'se'],
    [/\$\{/y, 'k'],
    [/\$\(\(|\$\(|\$\[/y, 'si'],
    [/\$#?(?:\w+|.)/y, 'nv'],
    [/`/y, 'sb'],
    [
      /(?<![-\w./])(?:if|fi|else|while|do|done|for|then|return|function|case|select|continue|until|esac|elif|in)(?![-\w.])(?!\/)\s*/y,
      'k',
    ],
    [new RegExp(`(?<![-\\w./=:])(?:${builtins.replaceAll(' ', '|')})(?![-\\w.])(?!\\/)\\s*`, 'y'), 'nb'],
    [/(?<![-\w])-{1,2}[\w][-\w]*/y, 'nt'],
    [/(?<![-\w.])\w+(?=\+?=)/y, 'nv'],
    [/[\p{L}\d_][-\p{L}\d_.:]*/uy, ''],
    [/&&|\|\||[[\]{}()=!><]/y, 'o'],
    [/\*+/y, 'k'],
    [/;;?|\|/y, 'p'],
  ],
};
