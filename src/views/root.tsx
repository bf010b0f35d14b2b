import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { App } from "./app";
import { WholeBoundary } from "./boundary";

/** The app with its query cache: what the browser renders, and what the build draws beforehand. */
export function Root({ client }: { client: QueryClient }) {
  return (
    <QueryClientProvider client={client}>
      <WholeBoundary>
        <App />
      </WholeBoundary>
    </QueryClientProvider>
  );
}
