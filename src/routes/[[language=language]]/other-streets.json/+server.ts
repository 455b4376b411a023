import { json } from '@sveltejs/kit';
import { hasOthers, otherStreets } from '$lib/server/others';
import { inEveryLanguage } from '../../languages.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => (hasOthers() ? inEveryLanguage() : []);

export const GET: RequestHandler = () => json(otherStreets());
