/** What comes after the first lines of the text. Its styles are a file of their own: see vite/later-styles.ts. */
export { default as MapPane } from '$lib/page/MapPane.svelte';
export { default as Notes } from '$lib/page/Notes.svelte';
export { default as StaticMap } from '$lib/static-map/StaticMap.svelte';
export { default as TopicRail } from '$lib/page/TopicRail.svelte';
