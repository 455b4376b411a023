import { readFileSync } from 'node:fs';

type Manifest = { version: string; license: string };

/** Version of the program and its facts, and the licence of what is ours: `package.json` is where both are written. */
export function versionAndLicence(): { version: string; licence: string } {
  const { version, license } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
  return { version, licence: license };
}
