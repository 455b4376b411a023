/** Linked data without a network: the contexts that our files name are in `tests/contexts`. */
import { readFileSync } from 'node:fs';
import jsonld, { type NodeObject } from 'jsonld';

const contexts: Record<string, string> = {
  'http://www.w3.org/ns/anno.jsonld': 'anno',
  'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld': 'linked-places'
};

export async function expanded(document: object): Promise<NodeObject[]> {
  const documentLoader = (url: string) => {
    const name = contexts[url];
    if (!name) throw new Error(`context ${url} is not at hand`);
    const text = readFileSync(`tests/contexts/${name}.json`, 'utf8');
    return Promise.resolve({ contextUrl: undefined, documentUrl: url, document: JSON.parse(text) as object });
  };
  return (await jsonld.expand(document as never, { documentLoader: documentLoader as never })) as NodeObject[];
}
