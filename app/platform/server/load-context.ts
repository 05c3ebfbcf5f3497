import '@remix-run/node';

declare module '@remix-run/node' {
  /** What the HTTP server hands to every loader and action. */
  interface AppLoadContext {
    /** Named in the Content-Security-Policy of this response. */
    nonce: string;
    /** The number that an error page and the log share. */
    requestId: string;
    /** The caller's address: the connection's, or what a configured proxy says. */
    clientAddress: string;
  }
}
