/** How to take the photo with a phone, with a drawing; can be printed and handed to whoever takes it. */
import { Button } from '@/components/atoms/Button';
import { Disclosure } from '@/components/atoms/Disclosure';
import { Notice } from '@/components/atoms/Notice';
import { PHOTO } from '@/components/words/photo';
import { t } from '@/lib/app/locale';
import { say } from '@/lib/domain/words';
import './Capture.css';

const WALL = say('白墙', 'white wall');
const NEAR = say('约 1 米', 'about 1 m');
const FAR = say('约 1.5 米', 'about 1.5 m');
const PHONE = say('手机与眼睛同高', 'phone at eye height');
const LIGHT = say('窗户的光', 'window light');

/** Side view: wall, person, phone, window; the distances between them. */
function Drawing() {
  return (
    <svg class="capture-drawing" viewBox="0 0 360 176" role="img" aria-label={t(PHOTO.capturePicture)}>
      <g fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">
        <path d="M30 14v122M14 136h332" />
        <circle cx="126" cy="54" r="17" />
        <path d="M126 71v8M102 136c0-38 6-54 24-57 18 3 24 19 24 57M142 50h3" />
        <path d="M262 44h9v22h-9zM266 66l6 22M258 136c0-26 4-40 14-42 10 2 14 16 14 42" />
        <circle cx="284" cy="80" r="12" />
        <path d="M324 20h14v70h-14zM324 55h14" />
        <path class="capture-rays" d="M316 34l-24 6M316 56h-24M316 76l-16-4" />
        <path class="capture-sight" d="M258 55H150" stroke-dasharray="3 5" />
        <path d="M34 152h88m-82-4l-6 4 6 4m76-8l6 4-6 4M132 152h126m-120-4l-6 4 6 4m114-8l6 4-6 4" />
      </g>
      <g fill="currentColor">
        <text x="36" y="24">
          {t(WALL)}
        </text>
        <text x="78" y="171" text-anchor="middle">
          {t(NEAR)}
        </text>
        <text x="195" y="171" text-anchor="middle">
          {t(FAR)}
        </text>
        <text x="290" y="35" text-anchor="end">
          {t(PHONE)}
        </text>
        <text x="358" y="13" text-anchor="end">
          {t(LIGHT)}
        </text>
      </g>
    </svg>
  );
}

export function Capture({ isOpen }: { readonly isOpen: boolean }) {
  return (
    <section class="card capture">
      <Disclosure summary={<h2>{t(PHOTO.capture)}</h2>} open={isOpen}>
        <p>{t(PHOTO.captureFor)}</p>
        <Drawing />
        <ol class="capture-ways">
          {PHOTO.captureWays.map((way) => (
            <li key={way.zh}>{t(way)}</li>
          ))}
        </ol>
        <Notice tone="attention">{t(PHOTO.captureWarn)}</Notice>
        <p class="capture-print">
          <Button action="print-advice" onPress={() => print()}>
            {t(PHOTO.print)}
          </Button>
        </p>
      </Disclosure>
    </section>
  );
}
