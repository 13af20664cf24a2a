/** Hands a text to the person as a file, without any permission and without leaving the page. */
export function download(name: string, text: string, type = 'application/json'): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000); // The browser reads it after the click has ended.
}

/** A file name that says what and when, and not whose. */
export const fileName = (today: Date, isSealed = false): string =>
  `软考档案${isSealed ? '-加密' : ''}-${today.getFullYear()}-${String(today.getMonth() + 1).padStart(2, '0')}-${String(today.getDate()).padStart(2, '0')}.json`;
