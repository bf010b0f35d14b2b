import { QueryClient, keepPreviousData, useQuery } from "@tanstack/react-query";
import type { Facts } from "../domain/facts";
import { type Answers, askAll, factsOf } from "../db/queries";
import { useApp } from "./store";

/** The facts as known on a day, from the first view's file where it has them, else from the engine. */

export const newQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: { queries: { staleTime: Infinity, gcTime: Infinity, retry: false, networkMode: "always" } },
  });

const keyOf = (asOf: string | undefined) => ["facts", asOf ?? "today"] as const;

/** Fills the cache with answers worked out at build time, by as-of day ("today" for none). */
export function fill(client: QueryClient, shipped: Record<string, Answers>): void {
  for (const [day, answers] of Object.entries(shipped))
    client.setQueryData(["facts", day], factsOf(answers, day === "today" ? undefined : day));
}

/** While another day is being worked out, the facts of the day before it stay, with `pending`. */
export function useFacts(asOf: string | undefined): {
  facts: Facts | undefined;
  pending: boolean;
  error: Error | null;
} {
  const { data, isPlaceholderData, isPending, error } = useQuery({
    queryKey: keyOf(asOf),
    queryFn: async () => factsOf(await askAll(await useApp.getState().database, asOf), asOf),
    placeholderData: keepPreviousData,
  });
  return { facts: data, pending: isPending || isPlaceholderData, error };
}
