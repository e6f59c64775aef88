import type { APIRoute } from 'astro';
import { href } from '../components/href.ts';
import { lightColour } from '../offline/token-colours.ts';
import { SITE_NAME } from '../settings/constants/name.ts';
import tokens from '../styles/tokens.css?raw';

/** What a phone or desktop needs to know to put the site among its apps. */
export const GET: APIRoute = () =>
  Response.json({
    id: href('/'),
    name: SITE_NAME,
    short_name: 'Eenzaamheid',
    description: 'Openbare databank van goede praktijken tegen eenzaamheid in Vlaanderen en Brussel.',
    lang: 'nl',
    dir: 'ltr',
    start_url: href('/'),
    scope: href('/'),
    display: 'minimal-ui',
    theme_color: lightColour(tokens, 'petrol-fill'),
    background_color: lightColour(tokens, 'paper'),
    icons: [
      { src: href('/icon-192.png'), sizes: '192x192', type: 'image/png' },
      { src: href('/icon-512.png'), sizes: '512x512', type: 'image/png' },
      { src: href('/icon-maskable-512.png'), sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  });
