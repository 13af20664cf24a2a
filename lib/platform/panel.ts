/** Placeholder. */
export function openPanelFromToolbar(): void {}
