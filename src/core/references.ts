import { SiteReferences } from './references/siteReferences';

/** Definitions, references and new names over a whole site. Loaded when somebody asks for the first (docs/decisions/0010). */
export const references = { SiteReferences };
