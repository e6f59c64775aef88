/**
 * Content-Security-Policy of every page, as a <meta> element that Astro writes with the hashes of the
 * scripts of that page. No other host, no inline code, no plug-ins, no frames.
 *
 * 'wasm-unsafe-eval' lets the search run its WebAssembly; it does not allow eval of text.
 */
export const CONTENT_SECURITY_POLICY = {
  directives: [
    "default-src 'none'",
    "connect-src 'self'",
    "font-src 'self'",
    "form-action 'self'",
    "img-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "object-src 'none'",
  ] as const,
  scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
  styleDirective: { resources: ["'self'"] },
} satisfies {
  directives: readonly string[];
  scriptDirective: { resources: string[] };
  styleDirective: { resources: string[] };
};
