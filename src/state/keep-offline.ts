// Keeps the atlas on the reader's device: registers the offline worker once the first view is there, and tells how it stands.
import type { OfflineStanding } from './atlas-state.ts';

export interface OfflineCopy {
  /** Opens the waiting edition: reloads the page under the same address, so that nothing of the reader's view is lost. */
  openNewer(): void;
}

interface SavesData {
  connection?: { saveData?: boolean };
}

/**
 * @param firstView ends when the reader has what the first view needs: the copy takes its bytes from nobody
 * @param onChange told each time it stands otherwise
 */
export function keepOffline(firstView: Promise<void>, onChange: (standing: OfflineStanding) => void): OfflineCopy {
  let waiting: ServiceWorker | null = null;
  const copy: OfflineCopy = {
    openNewer() {
      navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
      waiting?.postMessage('take-over');
    },
  };
  // Some ten megabytes are kept: not where the reader has asked to save data, and not where the browser cannot.
  if (!('serviceWorker' in navigator) || (navigator as SavesData).connection?.saveData) return copy;

  const follow = (registration: ServiceWorkerRegistration) => {
    const look = () => {
      waiting = registration.waiting;
      if (registration.active) onChange(waiting ? 'newer' : 'ready');
    };
    look();
    registration.addEventListener('updatefound', () => {
      registration.installing?.addEventListener('statechange', look);
    });
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
