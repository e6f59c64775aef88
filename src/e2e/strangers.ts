import type { BrowserContext } from '@playwright/test';

/**
 * Watches all pages of a visitor and their service worker for what none may do.
 * @param baseURL address of the site, without slash at the end
 * @returns gives what was seen until then: requests to other hosts, cookies, and errors and warnings in the console
 */
export function watchForStrangers(context: BrowserContext, baseURL: string | undefined): () => Promise<string[]> {
  const seen: string[] = [];
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${baseURL}/`) && !url.startsWith('data:')) seen.push(`asks ${url}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') seen.push(`${message.page()?.url()}: ${message.text()}`);
  });
  context.on('weberror', (error) => seen.push(`${error.page()?.url()}: ${error.error().message}`));
  return async () => [...seen, ...(await context.cookies()).map(({ name }) => `cookie ${name}`)];
}
