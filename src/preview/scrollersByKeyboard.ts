/** What the style sheet lets scroll to the side. */
const scrollers = 'pre, table';

/**
 * Lets the keyboard reach the code and tables below `root` that are wider than the text, as long as they are: Tab goes to
 * them, the arrow keys scroll them. What fits is passed over. Nothing is measured while the page is being changed.
 */
export function scrollersByKeyboard(root: Element): void {
  const sizes = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      if (!target.isConnected) {
        sizes.unobserve(target);
      } else if (target.scrollWidth > target.clientWidth) {
        target.setAttribute('tabindex', '0');
      } else {
        target.removeAttribute('tabindex');
      }
    }
  });
  const changes = new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (node instanceof Element) {
          observe(node, sizes);
        }
      }
    }
  });
  changes.observe(root, { childList: true, subtree: true });
}

function observe(element: Element, sizes: ResizeObserver): void {
  if (element.matches(scrollers)) {
    sizes.observe(element);
  }
  for (const scroller of element.querySelectorAll(scrollers)) {
    sizes.observe(scroller);
  }
}
