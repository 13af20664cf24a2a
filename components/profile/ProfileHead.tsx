/** Whose profile it is, and what can be done with it as a whole. */
import { useSignal } from '@preact/signals';
import { Button } from '@/components/atoms/Button';
import { FileButton } from '@/components/atoms/FileButton';
import { PROFILE } from '@/components/words/profile';
import { t } from '@/lib/app/locale';
import { masked } from '@/lib/app/mask';
import type { Answers } from '@/lib/domain/answers';
import type { Words } from '@/lib/domain/words';
import { EraseAsk } from './EraseAsk';
import { ExportAsk, type Handing } from './ExportAsk';
import { PasteAsk } from './PasteAsk';
import { RenameAsk } from './RenameAsk';
import './ProfileHead.css';

export interface ProfileHeadProps {
  readonly name: string;
  readonly label: string;
  readonly answers: Answers;
  /** Whether there are several profiles to export. */
  readonly hasOthers: boolean;
  readonly onRename: (label: string) => void;
  readonly onDuplicate: () => void;
  readonly onRenew: () => void;
  readonly onPaste: (answers: Answers) => void;
  readonly onImport: (file: File) => void;
  readonly onExport: (handing: Handing) => Promise<Words | undefined>;
  readonly onErase: () => void;
}

type Asking = 'paste' | 'rename' | 'erase' | 'export-shown' | 'export-all';

export function ProfileHead(props: ProfileHeadProps) {
  const { name, label, answers, hasOthers, onRename, onDuplicate, onRenew, onPaste, onImport, onExport, onErase } =
    props;
  const asking = useSignal<Asking | undefined>(undefined);
  const toggle = (what: Asking) => {
    asking.value = asking.value === what ? undefined : what;
  };
  const close = () => {
    asking.value = undefined;
  };
  const facts = [answers.idNumber && masked(answers.idNumber), answers.level, answers.qualification].filter(Boolean);
  return (
    <section class="card" aria-labelledby="title-profile">
      <h2 class="head-name" id="title-profile">
        {name}
      </h2>
      <p class="head-facts digits">
        {facts.length > 0 ? facts.map((fact) => <span key={fact}>{fact}</span>) : t(PROFILE.nothingYet)}
      </p>
      <div class="head-acts">
        <FileButton
          label={t(PROFILE.import)}
          action="import-profile"
          accept="application/json,.json"
          onChoose={onImport}
        />
        <Button
          action="export-profile"
          onPress={() => toggle('export-shown')}
          expanded={asking.value === 'export-shown'}
        >
          {t(PROFILE.export)}
        </Button>
        {hasOthers && (
          <Button action="export-all" onPress={() => toggle('export-all')} expanded={asking.value === 'export-all'}>
            {t(PROFILE.exportAll)}
          </Button>
        )}
        <Button action="paste" onPress={() => toggle('paste')} expanded={asking.value === 'paste'}>
          {t(PROFILE.paste)}
        </Button>
        {Object.keys(answers).length > 0 && (
          <Button action="renew-profile" onPress={onRenew}>
            {t(PROFILE.renew)}
          </Button>
        )}
        <Button onPress={onDuplicate}>{t(PROFILE.duplicate)}</Button>
        <Button onPress={() => toggle('rename')} expanded={asking.value === 'rename'}>
          {t(PROFILE.rename)}
        </Button>
        <Button action="erase" onPress={() => toggle('erase')} expanded={asking.value === 'erase'}>
          {t(PROFILE.erase)}
        </Button>
      </div>
      {(asking.value === 'export-shown' || asking.value === 'export-all') && (
        <ExportAsk
          key={asking.value}
          which={asking.value === 'export-all' ? 'all' : 'shown'}
          onExport={async (handing) => {
            const trouble = await onExport(handing);
            if (!trouble) close();
            return trouble;
          }}
          onCancel={close}
        />
      )}
      {asking.value === 'paste' && (
        <PasteAsk
          answers={answers}
          onTake={(taken) => {
            close();
            onPaste(taken);
          }}
          onCancel={close}
        />
      )}
      {asking.value === 'rename' && (
        <RenameAsk
          label={label}
          onRename={(next) => {
            close();
            onRename(next);
          }}
          onCancel={close}
        />
      )}
      {asking.value === 'erase' && (
        <EraseAsk
          name={name}
          onErase={() => {
            close();
            onErase();
          }}
          onCancel={close}
        />
      )}
    </section>
  );
}
