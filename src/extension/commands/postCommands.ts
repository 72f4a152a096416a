import { disableRuleInSite } from './disableRuleInSite';
import { findingInPost } from './findingInPost';
import { copyAddress, goToDecidingLine, openAddress, showPublishing } from './publishingCommands';
import { showReadingTimeBySection } from './showReadingTimeBySection';
import { suggestValues } from './suggestValues';
import { writeReadingTime } from './writeReadingTime';

/** The commands about the active post. Loaded when one is run: see docs/decisions/0010. */
export const postCommands = {
  copyAddress,
  disableRuleInSite,
  findingInPost,
  goToDecidingLine,
  openAddress,
  showPublishing,
  showReadingTimeBySection,
  suggestValues,
  writeReadingTime,
};
