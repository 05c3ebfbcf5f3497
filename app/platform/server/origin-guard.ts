import type { RequestHandler } from 'express';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses writes that another site started. Remix' own check misses `_data` posts, resource routes, a missing Origin
 * and a forged X-Forwarded-Host, so this stands in front of it and looks at the configured origin alone.
 */
export function originGuard(origin: string): RequestHandler {
  return (request, response, next) => {
    if (request.query['_data'] !== undefined) {
      response.status(400).type('text/plain').send('Ugyldig forespørsel.');
      return;
    }
    if (SAFE_METHODS.has(request.method) || startedHere(request.headers['sec-fetch-site'], request.headers.origin)) {
      next();
      return;
    }
    response.status(403).type('text/plain; charset=utf-8').send('Forespørselen kom fra et annet nettsted og ble stoppet.');
  };

  function startedHere(site: string | string[] | undefined, sentOrigin: string | undefined): boolean {
    return site === undefined ? sentOrigin === origin : site === 'same-origin';
  }
}
