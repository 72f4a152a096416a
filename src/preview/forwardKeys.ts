/** Lets VS Code hear of keys that are pressed in a frame of the page, so that its shortcuts work there too. */
export function forwardKeys(frame: Window & typeof globalThis, window: Window & typeof globalThis): void {
  for (const type of ['keydown', 'keyup'] as const) {
    frame.document.addEventListener(type, (event) => {
      if (event.defaultPrevented) {
        return;
      }
      const { key, code, keyCode, ctrlKey, shiftKey, altKey, metaKey, repeat } = event;
      const copy = new window.KeyboardEvent(type, {
        ...{ key, code, keyCode, ctrlKey, shiftKey, altKey, metaKey, repeat },
        ...{ bubbles: true, cancelable: true },
      });
      if (!window.dispatchEvent(copy)) {
        event.preventDefault();
      }
    });
  }
}
