import { createContext, useContext } from "react";
import { type Language, languagesByCode } from "../i18n/language";

/** The language of the screen. */
const LanguageContext = createContext<Language>(languagesByCode.fr);

export const LanguageProvider = LanguageContext.Provider;

export const useLanguage = (): Language => useContext(LanguageContext);
