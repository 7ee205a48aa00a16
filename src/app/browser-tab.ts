// In a frame no other page of the atlas can be shown: a link that leads out of it opens in a tab of its own.

/** To be called after the atlas is mounted: a click that it has answered itself is no link any more. */
export function leadOut(root: HTMLElement): void {
  root.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (event.defaultPrevented || link === null || link.target !== '' || link.hasAttribute('download')) return;
    link.target = '_blank';
    link.rel = 'noopener';
  });
}
