import { Component, type ReactNode } from 'react';
import { catalogueOf } from '../i18n/catalogue.ts';
import { useStore } from '../store/store.ts';

interface ErrorBoundaryState {
  readonly failed: boolean;
}

/** Shows one sentence and a way on where a part of the page fails to draw. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { failed: false };

  static getDerivedStateFromError(): ErrorBoundaryState {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    const { crash, reload } = catalogueOf(useStore.getState().language).shell;
    return (
      <main className="crash">
        <p>{crash}</p>
        <button type="button" className="bar-button" onClick={() => location.reload()}>
          {reload}
        </button>
      </main>
    );
  }
}
