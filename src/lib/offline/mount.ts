/** Registers the service worker: the only module of `lib/offline` that pages load. */
import { mount } from 'svelte';
import { learn, type Language } from '$lib/messages';
import Offline from './Offline.svelte';

type OfflineOptions = {
  target: Element;
  /** Address of the worker’s script. */ script: string;
  /** The site’s root. */ root: string;
  language: Language;
};

export async function keepOffline({ target, language, ...given }: OfflineOptions): Promise<void> {
  await learn(language);
  mount(Offline, { target, props: { ...given, language } });
}
