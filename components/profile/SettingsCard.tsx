import { Button } from '@/components/atoms/Button';
import { COMMON } from '@/components/words/common';
import { PRESENTER } from '@/components/words/presenter';
import { PROFILE } from '@/components/words/profile';
import { chooseLarge, chooseTheme, isPresenting, large, theme } from '@/lib/app/appearance';
import { chooseLocale, chosenLocale, t } from '@/lib/app/locale';
import { present } from '@/lib/app/presenting';
import { openPractice, openRoster } from '@/lib/app/screens';
import type { Variant } from '@/lib/domain/variant';
import { variantChoices } from '@/lib/domain/variants';
import { Options } from './Options';
import './SectionForm.css';

export interface SettingsCardProps {
  readonly variant: Variant;
  readonly onVariant: (id: string | undefined) => void;
}

/** How the screens look and speak, and by which region's rules the profile is checked. */
export function SettingsCard({ variant, onVariant }: SettingsCardProps) {
  return (
    <section class="card" id="section-settings" aria-labelledby="title-settings">
      <div class="card-head">
        <h2 id="title-settings">{t(PROFILE.settings)}</h2>
      </div>
      <div class="fields">
        <Options
          label={PROFILE.region}
          hint={PROFILE.regionHint}
          name="variant"
          value={variant.id}
          options={variantChoices().map(({ id, title }) => [id, t(title)] as const)}
          onChoose={(id) => onVariant(id === 'base' ? undefined : id)}
        />
        <Options
          label={PROFILE.language}
          name="locale"
          value={chosenLocale.value ?? 'browser'}
          options={[
            ['browser', t(PROFILE.asBrowser)],
            ['zh-CN', '中文'],
            ['en', 'English'],
          ]}
          onChoose={(choice) => void chooseLocale(choice === 'browser' ? undefined : choice)}
        />
        <Options
          label={PROFILE.theme}
          name="theme"
          value={theme.value ?? 'system'}
          options={[
            ['system', t(PROFILE.asSystem)],
            ['light', t(PROFILE.light)],
            ['dark', t(PROFILE.dark)],
          ]}
          onChoose={(choice) => void chooseTheme(choice === 'system' ? undefined : choice)}
        />
        <Options
          label={PROFILE.type}
          name="type"
          value={large.value ? 'large' : 'normal'}
          options={[
            ['normal', t(PROFILE.normal)],
            ['large', t(PROFILE.large)],
          ]}
          onChoose={(choice) => void chooseLarge(choice === 'large')}
        />
        <label class="settings-present">
          <input
            type="checkbox"
            name="presenting"
            checked={isPresenting.value}
            onChange={({ currentTarget }) => void present(currentTarget.checked)}
          />{' '}
          {t(PRESENTER.title)}
        </label>
        <p>{t(PRESENTER.help)}</p>
        <p>{t(PRESENTER.notOurs)}</p>
      </div>
    </section>
  );
}

/** The four sentences of the first start, and what we are not. */
export function AboutCard() {
  return (
    <section class="card" id="section-about" aria-labelledby="title-about">
      <div class="card-head">
        <h2 id="title-about">{t(PROFILE.about)}</h2>
      </div>
      {[...COMMON.promises, PROFILE.rules].map((sentence) => (
        <p key={sentence.zh}>{t(sentence)}</p>
      ))}
      <p>
        <Button action="practice" onPress={() => void openPractice()}>
          {t(PROFILE.practice)}
        </Button>{' '}
        <Button action="open-roster" onPress={() => void openRoster()}>
          {t(PROFILE.roster)}
        </Button>
      </p>
    </section>
  );
}
