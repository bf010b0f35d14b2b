import { createContext, useContext } from "react";
import type { ChartName } from "../domain/chart-name";

/** Where the question behind a chart can be opened as SQL: the address is made outside the charts. */
const SqlContext = createContext<(name: ChartName) => string | undefined>(() => undefined);

export const SqlProvider = SqlContext.Provider;

export const useSqlOf = (): ((name: ChartName) => string | undefined) => useContext(SqlContext);
