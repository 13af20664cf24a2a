/**
 * The profile editor: every field in the order of the form, saved while typing, with what was found beside each.
 *
 * Nothing is shown as a profile before the store has answered.
 */
import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { Button } from '@/components/atoms/Button';
import { Glyph } from '@/components/atoms/Glyph';
import { Notice } from '@/components/atoms/Notice';
import { Screen } from '@/components/atoms/Screen';
import { listedName } from '@/components/listed-name';
import { useKeptPlace } from '@/components/vault/kept-place';
import { VaultCard } from '@/components/vault/VaultCard';
import { BACKUP } from '@/components/words/backup';
import { COMMON } from '@/components/words/common';
import { PROFILE } from '@/components/words/profile';
import { VAULT } from '@/components/words/vault';
import { keepImport } from '@/lib/app/keep-import';
import type { PhotoKeeper } from '@/lib/app/keep-photo';
import type { ProfileKeeper } from '@/lib/app/keep-profile';
import type { SetAsideKeeper } from '@/lib/app/keep-set-aside';
import { t } from '@/lib/app/locale';
import { keepVault, vault } from '@/lib/app/vault';
import type { FieldId } from '@/lib/domain/fields';
import type { PhotoSpecId } from '@/lib/domain/photo-specs';
import type { Profile } from '@/lib/platform/profiles';
import { download, fileName } from './download';
import type { Handing } from './ExportAsk';
import { ImportNotice } from './ImportNotice';
import { PhotoCard } from './PhotoCard';
import { ProfileHead } from './ProfileHead';
import { SaveBar } from './SaveBar';
import { SectionForm } from './SectionForm';
import { SectionRail } from './SectionRail';
import { AboutCard, SettingsCard } from './SettingsCard';
import { RenewedNotice, SetAsideNotice, StoreNotice } from './Troubles';
import './ProfileEditor.css';

export interface ProfileEditorProps {
  readonly keeper: ProfileKeeper;
  readonly photo: PhotoKeeper;
  readonly setAside: SetAsideKeeper;
}

const nameOf = ({ label, fields }: Profile): string => label || fields.name || t(PROFILE.unnamed);

/** Puts the caret into the control of a field. */
const goTo = (field: FieldId | undefined) => {
  const control = document.querySelector<HTMLElement>(`[name="${field}"]`);
  control?.focus();
  control?.closest('.labelled')?.scrollIntoView({ block: 'center' });
};

export function ProfileEditor({ keeper, photo, setAside }: ProfileEditorProps) {
  const importing = useMemo(() => keepImport(keeper), [keeper]);
  /** The profile that was just begun from last half-year's. */
  const renewed = useSignal<string | undefined>(undefined);
  /** Fields the person has been to, and profiles whose gaps they asked for; both begin with the profile's id. */
  const visited = useSignal<ReadonlySet<string>>(new Set());

  useEffect(() => {
    const leave = () => document.visibilityState === 'hidden' && keeper.leave();
    addEventListener('visibilitychange', leave);
    addEventListener('pagehide', keeper.leave);
    return () => {
      removeEventListener('visibilitychange', leave);
      removeEventListener('pagehide', keeper.leave);
    };
  }, [keeper]);
  useEffect(() => {
    if (keeper.isReady.value) void setAside.read();
  }, [keeper.isReady.value, setAside]);
  useKeptPlace(keeper.isReady.value);
  if (!keeper.isReady.value) return <Screen screen="profile" ready={false} />;

  const profile = keeper.profile.value;
  const view = keeper.view.value;
  const trouble = keeper.trouble.value;
  const name = nameOf(profile);
  const entries = [
    ...view.sections.map((section) => ({
      ...section,
      id: `section-${section.id}`,
      title: t({ zh: section.title, en: section.gloss }),
    })),
    {
      id: 'section-photo',
      title: t(PROFILE.photo),
      done: photo.photos.value.upload ? 1 : 0,
      of: 1,
      hasProblem: false,
    },
    { id: 'section-vault', title: t(VAULT.card), done: 0, of: 0, hasProblem: false },
    { id: 'section-settings', title: t(PROFILE.settings), done: 0, of: 0, hasProblem: false },
  ];
  const take = async (file: File) => {
    await importing.take(file);
    await setAside.read();
  };
  const handOut = async ({ which, passphrase }: Handing) => {
    const isSealed = passphrase !== undefined;
    const text = await (isSealed ? keeper.sealedBackup(which, passphrase) : keeper.backup(which));
    if (text === undefined) return BACKUP.failed;
    download(fileName(new Date(), isSealed), text);
    return undefined;
  };
  const choosePhoto = async (file: File, place: PhotoSpecId) => {
    await keeper.keep();
    await photo.choose(file, place);
  };
  const renew = async () => {
    await keeper.renew(t(PROFILE.renewed(name)));
    renewed.value = keeper.profileId.value;
  };
  const begin = () => {
    void keeper.endFirstRun();
    goTo('registrationProvince');
  };

  return (
    <Screen screen="profile" ready>
      <header class="page-head">
        <div class="page-width">
          <div class="page-title">
            <h1>{t(PROFILE.title)}</h1>
            <p>{t(PROFILE.where)}</p>
          </div>
          <div class="page-switch">
            <span class="answer-list">
              <select
                class="answer"
                name="profile"
                aria-label={t(PROFILE.profile)}
                value={profile.id}
                onChange={({ currentTarget }) => void keeper.choose(currentTarget.value)}
              >
                {keeper.profiles.value.map((one, at) => (
                  <option value={one.id} key={one.id}>
                    {listedName(one, at)}
                  </option>
                ))}
              </select>
              <Glyph name="chevron" />
            </span>
            <Button action="new-profile" onPress={() => void keeper.create()}>
              <Glyph name="plus" />
              {t(PROFILE.create)}
            </Button>
            {vault.value === 'open' && (
              <Button action="lock" onPress={() => void keepVault().then(({ lock }) => lock())}>
                <Glyph name="lock" />
                {t(VAULT.lock)}
              </Button>
            )}
          </div>
        </div>
      </header>
      <div class="page-body page-width">
        <SectionRail key={profile.id} entries={entries} />
        <div class="page-parts">
          {keeper.isFirstRun.value && (
            <Notice
              tone="action"
              glyph="hand"
              title={t(PROFILE.welcome)}
              acts={
                <Button kind="primary" action="begin" onPress={begin}>
                  {t(PROFILE.begin)}
                </Button>
              }
            >
              {COMMON.promises.map((sentence) => (
                <p key={sentence.zh}>{t(sentence)}</p>
              ))}
              <p class="photo-quiet">{t(PROFILE.haveFile)}</p>
            </Notice>
          )}
          {trouble && <StoreNotice words={trouble} onRetry={() => void keeper.retry()} />}
          <ImportNotice keeper={importing} />
          {renewed.value === profile.id && (
            <RenewedNotice
              onClose={() => {
                renewed.value = undefined;
              }}
            />
          )}
          <SetAsideNotice keeper={setAside} />
          <ProfileHead
            key={profile.id}
            name={name}
            label={profile.label}
            answers={profile.fields}
            hasOthers={keeper.profiles.value.length > 1}
            onRename={(label) => void keeper.rename(label)}
            onDuplicate={() => void keeper.duplicate()}
            onRenew={() => void renew()}
            onPaste={keeper.answerAll}
            onImport={(file) => void take(file)}
            onExport={handOut}
            onErase={() => void keeper.erase()}
          />
          {view.sections.map((section) => (
            <SectionForm
              key={`${profile.id} ${section.id}`}
              section={section}
              answers={profile.fields}
              stated={view.stated}
              variant={keeper.variant.value}
              asked={(field) => visited.value.has(`${profile.id} all`) || visited.value.has(`${profile.id} ${field}`)}
              onAnswer={keeper.answer}
              onLeave={(field) => {
                visited.value = new Set([...visited.value, `${profile.id} ${field}`]);
                void keeper.flush();
              }}
            />
          ))}
          <PhotoCard keeper={photo} onChoose={choosePhoto} />
          <VaultCard />
          <SettingsCard variant={keeper.variant.value} onVariant={(id) => void keeper.chooseVariant(id)} />
          {!keeper.isFirstRun.value && <AboutCard />}
        </div>
      </div>
      <SaveBar
        saving={keeper.saving.value}
        done={view.done}
        of={view.of}
        onMissing={() => {
          visited.value = new Set([...visited.value, `${profile.id} all`]);
          goTo(view.missing[0]);
        }}
      />
    </Screen>
  );
}
