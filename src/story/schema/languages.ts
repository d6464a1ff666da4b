/** The languages that the interface has words in: each has a folder of that name in `src/edition/words/`. */
export const interfaceLanguages = ['en', 'ur', 'ps', 'fa-AF'] as const;
export type InterfaceLanguage = (typeof interfaceLanguages)[number];
