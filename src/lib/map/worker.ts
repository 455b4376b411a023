/** MapLibre needs the address of its worker. It is bundled as `.js`, because many servers do not know `.mjs`. */
import { prewarm, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { allowOwnScripts } from '$lib/trusted-types';

allowOwnScripts();
setWorkerUrl(workerUrl);
// Starting takes the worker as long as a map takes to be made, so it starts now, not with the map.
prewarm();
