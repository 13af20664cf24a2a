/** How long the browser may take to begin reading the file, in ms. */
const BEGUN_MS = 60_000;

/** Hands a picture to the person's download folder, under its own name. */
export function download(file: File | undefined): void {
  if (!file) return;
  const url = URL.createObjectURL(file);
  Object.assign(document.createElement('a'), { href: url, download: file.name }).click();
  setTimeout(() => URL.revokeObjectURL(url), BEGUN_MS);
}
