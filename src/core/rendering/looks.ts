import { describeCards } from './cards/cards';
import { renderInLayouts } from './site/renderInLayouts';

/** How a post looks elsewhere than in the article by itself. Loaded for the first preview that shows it so (docs/decisions/0010). */
export const looks = { describeCards, renderInLayouts };
