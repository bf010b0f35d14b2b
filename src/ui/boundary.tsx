import { Component, type ReactNode } from "react";

type Props = { children: ReactNode; renderBug: (error: Error, retry: () => void) => ReactNode };

/** A bug in what is inside is shown in its place, and nothing outside of it is touched. */
export class Boundary extends Component<Props, { error: Error | undefined }> {
  override state: { error: Error | undefined } = { error: undefined };

  static getDerivedStateFromError(error: unknown): { error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    const { children, renderBug } = this.props;
    return error === undefined ? children : renderBug(error, () => this.setState({ error: undefined }));
  }
}
