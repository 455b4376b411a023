import { json } from '@sveltejs/kit';
import { hasOtherParts, otherStreets } from '$lib/server/other-parts';
import { inEveryLanguage } from '../../languages.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => (hasOtherParts() ? inEveryLanguage() : []);

export const GET: RequestHandler = () => json(otherStreets());
