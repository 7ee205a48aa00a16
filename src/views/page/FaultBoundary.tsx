// What is left when a part of the page fails while it is drawn: a sentence and a way back, not an empty page.
import { Component, type ReactNode } from 'react';
import type { Messages } from '../../messages/en/messages.ts';

interface FaultBoundaryProps {
  messages: Messages;
  /** Loads the page again, on the same view. */
  onReload: () => void;
  children: ReactNode;
}

/** Preact hears of such faults through a class alone. */
export class FaultBoundary extends Component<FaultBoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    const { messages, onReload, children } = this.props;
    if (!this.state.failed) return <>{children}</>;
    return (
      <div className="atlas" data-theme="paper" lang={messages.language}>
        <p className="first-words" role="alert">
          {messages.loading.pageFault}
          <button type="button" className="quiet" onClick={onReload}>
            {messages.loading.reloadPage}
          </button>
        </p>
      </div>
    );
  }
}
