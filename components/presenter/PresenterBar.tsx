import { Button } from '@/components/atoms/Button';
import { PRESENTER } from '@/components/words/presenter';
import { t } from '@/lib/app/locale';
import { type Presenter, SPEEDS } from '@/lib/app/presenter';
import './PresenterBar.css';

/** Turns a presentation on, steps through it, lets it go on by itself, and stops it anywhere. */
export function PresenterBar({ presenter }: { readonly presenter: Presenter }) {
  const isOn = presenter.isOn.value;
  const isAuto = presenter.isAuto.value;
  const shown = presenter.stop.value;
  return (
    <section class="tool" aria-label={t(PRESENTER.title)}>
      <label class="tool-switch">
        <input
          type="checkbox"
          name="presenting"
          checked={isOn}
          onChange={({ currentTarget }) => void presenter.turn(currentTarget.checked)}
        />
        {t(PRESENTER.title)}
      </label>
      <p class="tool-help">{t(isOn ? PRESENTER.officialOnly : PRESENTER.help)}</p>
      {isOn && <p class="tool-help">{t(PRESENTER.notOurs)}</p>}
      {isOn && shown && (
        <>
          <p class="presenter-stop" role="status">
            <strong>
              {shown.at + 1} / {shown.of} · {t(shown.stop.title)}
            </strong>{' '}
            {t(shown.stop.text)}
          </p>
          <p class="presenter-acts">
            <Button action="presenter-back" onPress={presenter.back}>
              {t(PRESENTER.back)}
            </Button>
            <Button action="presenter-next" onPress={presenter.next}>
              {t(PRESENTER.next)}
            </Button>
            <Button action="presenter-play" pressed={isAuto} onPress={() => void presenter.play(!isAuto)}>
              {t(isAuto ? PRESENTER.pause : PRESENTER.play)}
            </Button>
            <label>
              {t(PRESENTER.speed)}{' '}
              <select
                name="presenter-speed"
                value={String(presenter.speed.value)}
                onChange={({ currentTarget }) => void presenter.goAt(Number(currentTarget.value))}
              >
                {SPEEDS.map((times) => (
                  <option value={String(times)} key={times}>
                    {t(PRESENTER.speeds[times])}
                  </option>
                ))}
              </select>
            </label>
          </p>
        </>
      )}
    </section>
  );
}
