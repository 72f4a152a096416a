import { fieldFacts } from '../../frontMatter/fieldFacts';
import { coverFields } from '../../rendering/coverImage';
import type { FieldHabit } from '../../vocabulary/siteHabits';
import { taxonomyOfField } from '../../vocabulary/taxonomy';

/** Whether there are values to choose from for a field, so that the list is opened when its name is accepted. */
export function offersValues(field: string, habit: FieldHabit | undefined): boolean {
  const takes = fieldFacts.get(field)?.takes;
  return (
    taxonomyOfField(field) !== undefined ||
    coverFields.includes(field) ||
    (takes !== undefined && takes !== 'text') ||
    field === 'excerpt' ||
    field === 'description' ||
    habit?.type === 'boolean' ||
    habit?.isOfFewValues === true
  );
}
