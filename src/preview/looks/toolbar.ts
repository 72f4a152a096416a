import type { PreviewMessage } from '../../protocol/messages';
import type { PreviewLooks } from '../../protocol/previewLooks';

type Choice = Omit<Extract<PreviewMessage, { type: 'choose' }>, 'type'>;

/** The row of choices at the top of the page, whose words are in the page already: see `toolbarHtml`. */
export class Toolbar {
  readonly #element: HTMLElement | null;

  constructor(document: Document, choose: (choice: Choice) => void) {
    this.#element = document.querySelector('.postwright-toolbar');
    this.#element?.addEventListener('change', (event) => {
      const { name, value } = event.target as HTMLInputElement;
      switch (name) {
        case 'look':
          choose({ look: value as NonNullable<Choice['look']> });
          break;
        case 'width':
          choose({ width: value as NonNullable<Choice['width']> });
          break;
        case 'scheme':
          choose({ scheme: value as NonNullable<Choice['scheme']> });
      }
    });
  }

  /** What the page of the site is called. */
  get pageTitle(): string {
    return this.#element?.getAttribute('data-page-title') ?? '';
  }

  /** Width and scheme are offered only while there is a page of the site that they change. */
  show({ look, width, scheme }: Required<PreviewLooks>, hasPage: boolean): void {
    for (const [name, value] of Object.entries({ look, width, scheme })) {
      for (const input of this.#element?.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`) ?? []) {
        input.checked = input.value === value;
      }
    }
    for (const group of this.#element?.querySelectorAll<HTMLElement>('[data-of="site"]') ?? []) {
      group.hidden = !hasPage;
    }
  }
}
