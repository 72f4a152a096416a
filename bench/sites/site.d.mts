interface SiteToMake {
  readonly posts: number;
  readonly bytes: number;
  readonly tags?: number;
}

interface SiteFile {
  readonly path: string;
  readonly text: string;
}

export declare function siteFiles(what: SiteToMake): Generator<SiteFile>;
export declare function postFile(index: number, what: SiteToMake): SiteFile;
