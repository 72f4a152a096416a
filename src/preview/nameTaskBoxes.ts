/** A screen reader says of the box of a task what the task is: kramdown prints it without a label. */
export function nameTaskBoxes(nodes: ParentNode): void {
  for (const box of nodes.querySelectorAll('input.task-list-item-checkbox')) {
    const text = textBehind(box);
    if (text !== '') {
      box.setAttribute('aria-label', text);
    }
  }
}

/** What stands in the line of the box, not in the lists below it. */
function textBehind(box: Element): string {
  let text = '';
  for (let node = box.nextSibling; node && !isList(node); node = node.nextSibling) {
    text += node.textContent ?? '';
  }
  return text.replace(/\s+/g, ' ').trim();
}

function isList(node: Node): boolean {
  return node.nodeName === 'UL' || node.nodeName === 'OL';
}
