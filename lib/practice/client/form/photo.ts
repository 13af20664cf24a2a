/** The photo: read by the page, sent to the office, shown beside the buttons. */
import { ask } from '../ask';
import type { FormCode } from './state';

const readBase64 = (file: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).split(',')[1] ?? '');
    reader.onerror = () => reject(new Error('The chosen file could not be read.'));
    reader.readAsDataURL(file);
  });

/** Shows the picture, or nothing. */
export function showPhoto(name: string, base64: string): void {
  const place = document.querySelector('.portrait');
  if (!place) return;
  if (name === '') {
    place.replaceChildren();
    return;
  }
  const picture = new Image();
  picture.src = `data:image/jpeg;base64,${base64}`;
  picture.alt = name;
  place.replaceChildren(base64 === '' ? name : picture);
}

/** Takes what was chosen; choosing nothing takes the photo away. */
export async function takePhoto(code: FormCode, input: HTMLInputElement): Promise<void> {
  const file = input.files?.[0];
  code.heard.set('photo', file?.name ?? '');
  const base64 = file ? await readBase64(file) : '';
  showPhoto(file?.name ?? '', base64);
  await ask('/report/photo', { name: file?.name ?? '', base64 });
}
