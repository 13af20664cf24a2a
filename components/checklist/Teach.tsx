import { useId, useState } from 'preact/hooks';
import { t } from '@/lib/app/locale';
import { NAMEABLE, type Teaching } from '@/lib/app/teach';
import { type FieldId, fieldOf } from '@/lib/domain/fields';
import { Button } from '../atoms/Button';
import { FileButton } from '../atoms/FileButton';
import { download } from '../profile/download';
import { CHECKLIST, nameOfButton } from '../words/checklist';
import { markLine, TOOLS, whichIs } from '../words/tools';

const FILE = '软考助手-已教的控件.json';

/** Asks which field a picked control is. */
function Naming({ label, teaching }: { readonly label: string; readonly teaching: Teaching }) {
  const id = useId();
  const [field, setField] = useState<FieldId>();
  return (
    <div class="teach-naming">
      <label for={id}>{t(whichIs(label))}</label>
      <select
        id={id}
        name="taught-field"
        onChange={({ currentTarget }) => setField(NAMEABLE[currentTarget.selectedIndex - 1])}
      >
        <option>{t(TOOLS.whichField)}</option>
        {NAMEABLE.map((one) => (
          <option key={one} value={one}>
            {fieldOf(one).label}
          </option>
        ))}
      </select>
      <Button
        action="keep-teach"
        onPress={() => {
          if (field) void teaching.name(field);
        }}
      >
        {t(TOOLS.keep)}
      </Button>
      <Button kind="text" action="cancel-teach" onPress={teaching.cancel}>
        {t(TOOLS.cancel)}
      </Button>
    </div>
  );
}

/** Teaching a control, and the list of what was taught. */
export function Teach({ teaching }: { readonly teaching: Teaching }) {
  const { isPicking, picked, said, marks } = teaching;
  return (
    <section class="tool" data-teach={isPicking.value ? 'picking' : picked.value ? 'naming' : 'idle'}>
      <h2>{t(TOOLS.teach)}</h2>
      <p class="tool-help">{t(TOOLS.teachHelp)}</p>
      {isPicking.value ? (
        <Button action="cancel-teach" onPress={teaching.cancel}>
          {t(TOOLS.cancel)}
        </Button>
      ) : (
        <Button action="teach" onPress={({ isTrusted }) => isTrusted && void teaching.start()}>
          {t(CHECKLIST.teach)}
        </Button>
      )}
      <div role="status">
        {isPicking.value && <p>{t(TOOLS.picking)}</p>}
        {said.value && <p>{t(said.value)}</p>}
      </div>
      {picked.value && <Naming key={picked.value.handle} label={picked.value.label} teaching={teaching} />}
      {marks.value.length > 0 && (
        <>
          <h3>{t(TOOLS.taughtList)}</h3>
          <ul class="taught-list">
            {marks.value.map((mark) => (
              <li key={`${mark.page} ${mark.shape}`} data-taught={mark.field}>
                <span>{t(markLine(mark.label, mark.field))}</span>
                <Button
                  kind="text"
                  action="forget-teach"
                  name={t(nameOfButton(TOOLS.forget, mark.label))}
                  onPress={() => void teaching.forget(mark)}
                >
                  {t(TOOLS.forget)}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      <div class="tool-acts">
        {marks.value.length > 0 && (
          <Button action="export-teach" onPress={() => download(FILE, teaching.export())}>
            {t(TOOLS.exportMarks)}
          </Button>
        )}
        <FileButton
          label={t(TOOLS.importMarks)}
          action="import-teach"
          accept=".json,application/json"
          onChoose={(file) => void file.text().then(teaching.import)}
        />
      </div>
    </section>
  );
}
