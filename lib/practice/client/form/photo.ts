/** The photo: read by the page, announced to the office, shown beside the buttons and on the submitted sheet. */
import { ask } from '../ask';
import { lookAt } from '../look-at-picture';
import type { FormCode } from './state';

/** The picture stays in the tab under this key; the office only needs to know what it is. */
const KEPT = 'practice-photo';

const readAsUrl = (file: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(new Error('The chosen file could not be read.'));
    reader.readAsDataURL(file);
  });

/** Shows the picture that the tab keeps, or nothing. */
export function showPhoto(): void {
  const url = sessionStorage.getItem(KEPT) ?? '';
  const place = document.querySelector('.portrait');
  if (!place) return;
  const picture = new Image();
  picture.src = url;
  picture.alt = '考生照片';
  place.replaceChildren(...(url === '' ? [] : [picture]));
}

/** Takes what was chosen; choosing nothing takes the photo away. */
export async function takePhoto(code: FormCode, input: HTMLInputElement): Promise<void> {
  const file = input.files?.[0];
  const name = file?.name ?? '';
  code.heard.set('photo', name);
  const url = file ? await readAsUrl(file) : '';
  sessionStorage.setItem(KEPT, url);
  showPhoto();
  const start = url.split(',')[1]?.slice(0, 4) ?? '';
  const seen = Object.entries((file && (await lookAt(url))) ?? {}).map(([what, value]) => [what, String(value)]);
  await ask('/report/photo', { name, bytes: String(file?.size ?? 0), start, ...Object.fromEntries(seen) });
}
