/** Messages between the frame and the page around it. */
import * as messages from './messages';

export type Host = {
  /** Sends a message; does nothing if the page is not framed. */
  tell: (...said: (object | string)[]) => void;
  /** Reports the preferred height; the same height is only repeated on request. */
  tellHeight: (again?: boolean) => void;
  /** Whether the host follows links for us, because its sandbox does not let the frame do so. */
  follow: ((href: string) => void) | null;
};

/** Any page may frame us and send messages; `answer` gets those that are valid. `height` returns pixels. */
export function hostOf(frame: Window, height: () => number, answer: (wish: messages.Inbound) => void): Host {
  const { parent, location } = frame;
  const names = messages.namesIn(location);
  let told = 0;

  function tell(...said: (object | string)[]): void {
    if (parent !== frame) for (const message of said) parent.postMessage(message, '*');
  }

  function tellHeight(again = false): void {
    const wanted = height();
    if (wanted === told && !again) return;
    told = wanted;
    tell(...messages.heightMessages(wanted, names));
  }

  frame.addEventListener('message', ({ source, data }) => {
    if (source !== parent || parent === frame) return;
    if (messages.isListening(data, names)) tellHeight(true);
    const wish = messages.inbound(data);
    if (wish) answer(wish);
  });

  const { wordpress } = names;
  return { tell, tellHeight, follow: wordpress === null ? null : (href) => tell(messages.linkMessage(href, wordpress)) };
}
