import type { Template } from 'liquidjs';

/** A template that knows whether it prints nothing but white space, whatever happens. */
export interface MaybeBlank extends Template {
  readonly isBlank: boolean;
  /** Text between tags, as against a tag. */
  readonly isText: boolean;
}

const blankTags: ReadonlySet<string> = new Set(['assign', 'capture', 'comment']);
const blocks: ReadonlySet<string> = new Set(['if', 'unless', 'case', 'for']);

/**
 * Whether a tag prints nothing. Of a block that holds only white space and such tags Liquid leaves out the white space
 * too, which is done here.
 */
export function settleBlank(name: string | undefined, template: Template): boolean {
  if (name === undefined || blankTags.has(name)) {
    return name !== undefined;
  }
  if (!blocks.has(name)) {
    return false;
  }
  const bodies = bodiesOf(template);
  if (!bodies.every((body) => body.every((each) => (each as MaybeBlank).isBlank))) {
    return false;
  }
  for (const body of bodies) {
    const kept = body.filter((each) => !(each as MaybeBlank).isText);
    body.splice(0, Number.POSITIVE_INFINITY, ...kept);
  }
  return true;
}

/** What the library's blocks and ours hold. */
function bodiesOf(template: Template): readonly Template[][] {
  const { branches, elseTemplates, bodies } = template as {
    readonly branches?: readonly { readonly templates: Template[] }[];
    readonly elseTemplates?: Template[];
    readonly bodies?: readonly Template[][];
  };
  return [
    ...(branches ?? []).map(({ templates }) => templates),
    ...(elseTemplates ? [elseTemplates] : []),
    ...(bodies ?? []),
  ];
}
