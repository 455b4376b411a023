/** The page's side of the service worker. Without one (a private window, a full disk, an old browser) everything else works. */
import { allowOwnScripts } from '$lib/trusted-types';
import { KEEP_AGAIN, KEPT_SIZE, SKIP_WAITING } from './kept';

/** Bytes stored for offline reading; null if there are none. */
async function keptBytes(root: string): Promise<number | null> {
  const noted = await caches.match(new URL(KEPT_SIZE.slice(1), root)).catch(() => undefined);
  return noted ? Number(await noted.text()) : null;
}

/**
 * Registers the worker at `script` for the pages below `root`. `onkept` is called once everything is stored, `onnew` when a new version of
 * the site waits: its argument activates it and reloads the page. Never throws.
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
      // No update message for the first installation: no older worker controls the page.
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
    // The browser, or other code on this origin, has emptied the cache.
    serviceWorker.addEventListener('message', ({ data }) => data === KEEP_AGAIN && void tell());
    active?.postMessage(KEEP_AGAIN);
  } catch {
    // Nothing is stored; everything else works.
  }
}
