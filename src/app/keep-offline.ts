// Keeps the atlas on the reader's device: registers the offline worker once the first view is there, and tells how it stands.
import type { OfflineStanding } from '../state/atlas-state.ts';

export interface OfflineCopy {
  /** Opens the newer edition: the one that waits on the device, or the host's. */
  openNewer(): void;
}

interface SavesData {
  connection?: { saveData?: boolean };
}

interface OfflineOptions {
  /** Ends when the reader has what the first view needs: the copy takes its bytes from nobody. */
  firstView: Promise<void>;
  /** Told each time it stands otherwise. */
  onChange: (standing: OfflineStanding) => void;
  /** Loads the page again under the same address, so that nothing of the reader's view is lost. */
  reload: () => void;
}

export function keepOffline({ firstView, onChange, reload }: OfflineOptions): OfflineCopy {
  let registration: ServiceWorkerRegistration | null = null;
  const copy: OfflineCopy = {
    openNewer() {
      // Another tab may have opened it already: then it answers here as well.
      const waiting = registration?.waiting;
      if (!waiting) return reload();
      waiting.addEventListener('statechange', () => waiting.state === 'activated' && reload());
      waiting.postMessage('take-over');
    },
  };
  // Some ten megabytes are kept: not where the reader has asked to save data, and not where the browser cannot.
  if (!('serviceWorker' in navigator) || (navigator as SavesData).connection?.saveData) return copy;

  const follow = (registered: ServiceWorkerRegistration) => {
    registration = registered;
    /** Once there is a newer edition this page is of an older one, whoever opens the newer. */
    let isNewer = false;
    const look = () => {
      if (!registered.active) return;
      isNewer ||= registered.waiting !== null;
      onChange(isNewer ? 'newer' : 'ready');
    };
    look();
    registered.addEventListener('updatefound', () => {
      registered.installing?.addEventListener('statechange', look);
    });
    // What the copy keeps for tabs of earlier editions may be of use to nobody by now.
    registered.active?.postMessage('tidy');
  };
  // A refusal (a private window, a folder opened without a server) leaves the atlas as it is.
  const register = () =>
    navigator.serviceWorker
      .register('./offline-worker.js')
      .then(follow)
      .catch((cause) => console.info('no offline copy is kept', cause));
  void firstView.then(register);
  return copy;
}
