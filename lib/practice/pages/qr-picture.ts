/** A picture in the place of the QR code that no reader can take for one: three corner marks and a written 练习. */
import { type Html, html } from '../html';

const corner = (x: number, y: number): Html =>
  html`<rect x="${x}" y="${y}" width="42" height="42" rx="10" fill="none" stroke="#5b5470" stroke-width="6"/>`;

export const qrPicture = html`<svg class="qr" viewBox="0 0 180 180" width="180" height="180" role="img" aria-label="练习用图，不是二维码">
<rect width="180" height="180" fill="#f7f6f9"/>${corner(12, 12)}${corner(126, 12)}${corner(12, 126)}
<text x="90" y="86" text-anchor="middle" font-size="26" fill="#5b5470">练习用图</text>
<text x="90" y="112" text-anchor="middle" font-size="15" fill="#5b5470">不是二维码</text>
</svg>`;
