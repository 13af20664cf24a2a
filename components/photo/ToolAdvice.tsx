import { Disclosure } from '@/components/atoms/Disclosure';
import { PHOTO } from '@/components/words/photo';
import { t } from '@/lib/app/locale';

/** How to get at the official tool without a Windows computer of one's own. */
export function ToolAdvice() {
  return (
    <section class="card">
      <Disclosure summary={<h2>{t(PHOTO.windows)}</h2>}>
        <ul class="tool-ways">
          {PHOTO.windowsWays.map((way) => (
            <li key={way.zh}>{t(way)}</li>
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}
