export declare const goldenFile: string;
export declare const pagePath: string;
export declare function siteFiles(): Readonly<Record<string, string>>;
export declare function readTemplates(): readonly string[];
