/** Copies text. Without a script nothing can be copied, so the buttons are hidden until it runs. */
import { closest } from './dom';

/** Shows the result in the status beside the button: text that could not be copied is shown, to be copied by hand. */
async function copy(button: HTMLElement): Promise<void> {
  const text = button.dataset['copy'] || (button instanceof HTMLAnchorElement ? button.href : '');
  const said = button.parentElement?.querySelector<HTMLElement>('[role=status]');
  let words = button.dataset['copied'] ?? '';
  const shown: Node[] = [];
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    words = `${button.dataset['failed'] ?? ''} `;
    const code = document.createElement('code');
    code.textContent = text;
    shown.push(code);
  }
  said?.replaceChildren(words, ...shown);
}

export function listenToCopying(): void {
  document.addEventListener('click', (event) => {
    const button = closest(event, '[data-copy]');
    if (!button) return;
    event.preventDefault();
    void copy(button);
  });
}
