import { QueryClient, keepPreviousData, useQuery } from "@tanstack/react-query";
import type { Facts } from "../domain/facts";
import { type Answers, askAll, factsOf } from "../db/queries";
import { useApp } from "./store";

/** The facts as known on a day, from the first view's file where it has them, else from the engine. */

const optionsFor = (asOf: string | undefined) => ({
  queryKey: ["facts", asOf ?? "today"] as const,
  queryFn: async () => factsOf(await askAll(await useApp.getState().database, asOf), asOf),
});

/** The client of the page, for what happens outside of components. */
let current: QueryClient | undefined;

export function newQueryClient(): QueryClient {
  current = new QueryClient({
    defaultOptions: { queries: { staleTime: Infinity, gcTime: Infinity, retry: false, networkMode: "always" } },
  });
  return current;
}

/** Fills the cache with answers worked out at build time, by as-of day ("today" for none). */
export function fill(client: QueryClient, shipped: Record<string, Answers>): void {
  for (const [day, answers] of Object.entries(shipped))
    client.setQueryData(["facts", day], factsOf(answers, day === "today" ? undefined : day));
}

/** Everything known today. */
export async function factsToday(): Promise<Facts> {
  if (current === undefined) throw new Error("no page is shown");
  return current.ensureQueryData(optionsFor(undefined));
}

/** Asks the engine again, because its tables have changed: what is on screen follows, the other days when they are looked at. */
export async function refreshFacts(): Promise<void> {
  await current?.invalidateQueries({ queryKey: ["facts"] });
}

/** While another day is being worked out, the facts of the day before it stay, with `pending`. */
export function useFacts(asOf: string | undefined): {
  facts: Facts | undefined;
  pending: boolean;
  error: Error | null;
} {
  const { data, isPlaceholderData, isPending, error } = useQuery({
    ...optionsFor(asOf),
    placeholderData: keepPreviousData,
  });
  return { facts: data, pending: isPending || isPlaceholderData, error };
}
