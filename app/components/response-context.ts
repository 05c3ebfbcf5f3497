import { createContext } from 'react';

/** What one response carries into its markup; empty in the browser, where the markup already has it. */
export const ResponseContext = createContext({ nonce: '', requestId: '' });
