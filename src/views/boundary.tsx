import { Component, type ReactNode } from "react";
import { languagesByCode } from "../i18n/language";
import { useApp } from "../state/store";

type Props = { children: ReactNode };

/** A bug in a view is shown, with the way out, instead of an empty page. */
export class Boundary extends Component<Props, { error: Error | undefined }> {
  override state: { error: Error | undefined } = { error: undefined };

  static getDerivedStateFromError(error: Error): { error: Error } {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    const { engine } = languagesByCode[useApp.getState().view.lang].say;
    return (
      <main className="page" role="alert">
        <h1>{engine.bug}</h1>
        <p>{error.message}</p>
        <button type="button" className="btn" onClick={() => location.reload()}>
          {engine.reload}
        </button>
      </main>
    );
  }
}
