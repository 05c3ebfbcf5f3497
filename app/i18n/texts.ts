import { createContext, useContext } from 'react';

/** Bokmål is complete; nynorsk and English follow topic by topic. */
export const locales = ['nb'] as const;
export type Locale = (typeof locales)[number];

export const LocaleContext = createContext<Locale>('nb');

/** One topic's texts in every language; a missing key is a type error. */
export type Texts<Topic> = Readonly<Record<Locale, Topic>>;

/** The topic's texts in the reader's language. */
export function useTexts<Topic>(texts: Texts<Topic>): Topic {
  return texts[useContext(LocaleContext)];
}
