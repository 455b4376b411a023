/** The conversation with the page around the frame. */
import * as messages from './messages';

export type Host = {
  /** Says something to it; nothing if the frame is a page of its own. */
  tell: (...said: (object | string)[]) => void;
  /** Says how high the frame would like to be; the same height is said again only if asked for. */
  tellHeight: (again?: boolean) => void;
  /** Whether it follows links for us, as a fence keeps the frame from doing so itself. */
  follow: ((href: string) => void) | null;
};

/** Any page may frame us and ask; `answer` gets what is one of our messages. `height` gives pixels. */
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
