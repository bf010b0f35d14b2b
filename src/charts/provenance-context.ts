import { createContext, useContext } from "react";
import type { Reading } from "../i18n/reading";

/** How any mark or figure opens its provenance, wherever it is drawn. */
const ProvenanceContext = createContext<(reading: Reading) => void>(() => undefined);

export const ProvenanceProvider = ProvenanceContext.Provider;

export const useProvenance = (): ((reading: Reading) => void) => useContext(ProvenanceContext);
