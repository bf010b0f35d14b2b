import { createContext, useContext } from "react";
import type { FrameContent } from "./frame";

/** How a chart is added to the slides: done outside the charts. */
const AddContext = createContext<(content: FrameContent) => void>(() => undefined);

export const AddProvider = AddContext.Provider;

export const useAdd = (): ((content: FrameContent) => void) => useContext(AddContext);
