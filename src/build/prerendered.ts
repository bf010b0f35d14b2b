import { type Plugin, runnerImport } from "vite";

/** Draws the first view into index.html at build, with its styles inline, and ships the answers it was drawn from. */

type FirstView = typeof import("./first-view");

export function prerendered(folder = "data"): Plugin {
  let view = { html: "", file: "" };
  return {
    name: "cap2m:prerendered",
    apply: "build",
    async buildStart() {
      const { module } = await runnerImport<FirstView>("./src/build/first-view.tsx", {
        configFile: false,
        logLevel: "error",
      });
      view = await module.firstView(folder);
    },
    generateBundle() {
      this.emitFile({ type: "asset", fileName: "first-view.json", source: view.file });
    },
    transformIndexHtml: {
      order: "post",
      handler(page, { bundle = {} }) {
        const drawn = page.replace('<div id="root"></div>', () => `<div id="root">${view.html}</div>`);
        return scriptLast(preloaded(styled(drawn, bundle), bundle));
      },
    },
  };
}

/** What the build is about to write, as far as it is read here. */
type Bundle = Record<string, { type: string; source?: string | Uint8Array }>;

/** The page's stylesheet moves into the page: one round trip less before the first paint. */
function styled(page: string, bundle: Bundle): string {
  return page.replace(/<link rel="stylesheet"[^>]*href="\/([^"]+\.css)"[^>]*>/g, (link, file: string) => {
    const css = bundle[file];
    return css?.source === undefined ? link : `<style>${String(css.source).trim()}</style>`;
  });
}

/** The app comes after everything that is seen: found last, fetched at low priority, run when it is there. */
function scriptLast(page: string): string {
  const script = /<script type="module"[^>]*><\/script>/.exec(page)?.[0];
  if (script === undefined) throw new Error("index.html has lost its script");
  const last = script.replace("<script ", '<script async fetchpriority="low" ');
  return page.replace(script, "").replace("</body>", () => `  ${last}\n  </body>`);
}

/** The two upright fonts are wanted at once; the app and its answers only after the first paint, with which they would compete. */
function preloaded(page: string, bundle: Bundle): string {
  const fonts = Object.keys(bundle).filter((file) => /wdth-normal.*\.woff2$|wght-normal.*\.woff2$/.test(file));
  const links = fonts.map((file) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="/${file}">`);
  return page.replace("</head>", `${links.join("\n    ")}\n  </head>`);
}
