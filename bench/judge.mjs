/**
 * Whether a measured figure keeps its budget: `kept`, `missed`, or `not measured` where there is none. With a `margin` of 2
 * a budget is missed when it is missed twice over.
 */
export function judge({ atMost, atLeast }, figure, margin = 1) {
  if (figure === undefined || Number.isNaN(figure)) {
    return 'not measured';
  }
  const isKept = atMost !== undefined ? figure <= atMost * margin : figure * margin >= atLeast;
  return isKept ? 'kept' : 'missed';
}
