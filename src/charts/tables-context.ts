import { createContext, useContext } from "react";
import type { ChartName } from "../domain/chart-name";

/** Which charts are shown as tables, and how one is turned: the choice is kept outside the charts. */
type Tables = { shown: ChartName[]; toggle: (name: ChartName) => void };

const TablesContext = createContext<Tables>({ shown: [], toggle: () => undefined });

export const TablesProvider = TablesContext.Provider;

export const useTables = (): Tables => useContext(TablesContext);
