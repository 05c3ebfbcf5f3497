import type { RequestHandler } from 'express';
import helmet from 'helmet';
import { randomBytes, randomUUID } from 'node:crypto';

/** Gives each response a nonce and a number, and says in its headers what a browser may do with the page. */
export function securityHeaders({ secure, reloads }: { secure: boolean; reloads: boolean }): RequestHandler[] {
  return [
    (_request, response, next) => {
      response.locals['nonce'] = randomBytes(16).toString('base64');
      response.locals['requestId'] = randomUUID();
      next();
    },
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'self'"],
          scriptSrc: ["'self'", (_request, response) => `'nonce-${nonceOf(response)}'`],
          styleSrc: reloads ? ["'self'", "'unsafe-inline'"] : ["'self'"],
          // Components set widths and gaps in style attributes; a style attribute cannot run anything.
          styleSrcAttr: ["'unsafe-inline'"],
          imgSrc: ["'self'", 'data:'],
          connectSrc: reloads ? ["'self'", 'ws:'] : ["'self'"],
          objectSrc: ["'none'"],
          baseUri: ["'none'"],
          formAction: ["'self'"],
          frameAncestors: ["'none'"],
        },
      },
      strictTransportSecurity: secure && { maxAge: 31_536_000, includeSubDomains: true },
      referrerPolicy: { policy: 'same-origin' },
      crossOriginEmbedderPolicy: false,
    }),
    (_request, response, next) => {
      response.setHeader('Permissions-Policy', 'camera=(), geolocation=(), microphone=()');
      next();
    },
  ];
}

function nonceOf(response: unknown): string {
  return String((response as { locals: { nonce: string } }).locals.nonce);
}
