// Style sheets of the page that did not come. Browsers leave such a sheet out, or leave it empty.

/** `null` for a sheet of somebody else, such as the browser's extensions put into pages: nobody may read it. */
export function rulesOf(sheet: CSSStyleSheet): CSSRuleList | null {
  try {
    return sheet.cssRules;
  } catch {
    return null;
  }
}

/** One that is on its way looks like one that has failed. */
export function failedSheets(): HTMLLinkElement[] {
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
  return links.filter(({ sheet }) => sheet === null || rulesOf(sheet)?.length === 0);
}
