/** The page's side of the service worker. Without one – a private window, a full disk, an old browser – nothing is missing. */
import { allowOwnScripts } from '$lib/trusted-types';
import { KEEP_AGAIN, KEPT_SIZE, SKIP_WAITING } from './kept';

/** Bytes kept for reading without a network; null while there are none. */
export async function keptBytes(root: string): Promise<number | null> {
  const noted = await caches.match(new URL(KEPT_SIZE.slice(1), root)).catch(() => undefined);
  return noted ? Number(await noted.text()) : null;
}

/**
 * Starts the worker at `script`, for the pages below `root`. `onkept` is called once everything is kept, `onnew` when a
 * new version of the site waits: what it gives takes over and loads the page anew. Throws nothing.
 */
export async function startWorker(
  script: string,
  root: string,
  { onkept, onnew }: { onkept: (bytes: number) => void; onnew: (takeOver: () => void) => void }
): Promise<void> {
  try {
    allowOwnScripts();
    const { serviceWorker } = navigator;
    const registration = await serviceWorker.register(script, { scope: root, updateViaCache: 'none' });
    const offer = ({ waiting }: ServiceWorkerRegistration) => {
      // The first of all workers replaces nobody.
      if (!waiting || !serviceWorker.controller) return;
      onnew(() => {
        serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
        waiting.postMessage(SKIP_WAITING);
      });
    };
    offer(registration);
    registration.addEventListener('updatefound', () => {
      registration.installing?.addEventListener('statechange', () => offer(registration));
    });
    const { active } = await serviceWorker.ready;
    const tell = async (): Promise<boolean> => {
      const bytes = await keptBytes(root);
      if (bytes !== null) onkept(bytes);
      return bytes !== null;
    };
    if (await tell()) return;
    // A browser that is short of room, or something else on this origin, has emptied the cache.
    serviceWorker.addEventListener('message', ({ data }) => data === KEEP_AGAIN && void tell());
    active?.postMessage(KEEP_AGAIN);
  } catch {
    // Nothing is kept; everything else goes on.
  }
}
