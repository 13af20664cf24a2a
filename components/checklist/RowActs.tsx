import { useRef } from 'preact/hooks';
import { t } from '@/lib/app/locale';
import { needsPerson } from '@/lib/app/needs-person';
import { type FieldId, fieldOf } from '@/lib/domain/fields';
import type { Words } from '@/lib/domain/words';
import type { Decisions, Row } from '@/lib/engine/plan-types';
import { Button } from '../atoms/Button';
import { CHECKLIST, locateIn, nameOfButton } from '../words/checklist';

/** What the person can do in a row. */
export interface Acts {
  readonly decide: (field: FieldId, decision: Decisions[string]) => void;
  readonly locate: (handle: string) => void;
  readonly openProfile: () => void;
  readonly openPhotos: () => void;
  /** Lets the person show the control of a field on the page; absent until that can be done. */
  readonly teach?: (field: FieldId) => void;
}

export interface RowActsProps {
  readonly row: Row;
  readonly label: string;
  readonly decision: Decisions[string] | undefined;
  readonly acts: Acts;
}

/** Whether the row is mended in the profile rather than on the page. */
const isProfileWork = ({ state, reason }: Row): boolean =>
  reason === 'rule-found' || reason === 'no-photo' || (state === 'ask' && reason === 'profile-has-nothing');

/** Whether a person could show where it is: the page has several places like it, or none that we know. */
const isTeachable = ({ field, reason }: Row): boolean =>
  reason === 'several-controls' || (reason === 'not-on-page' && fieldOf(field).policy === 'fill');

/** The buttons under a row: choose between page and profile, point at the control, mend the profile. */
export function RowActs({ row, label, decision, acts }: RowActsProps) {
  const { field, state, reason, handles } = row;
  const next = useRef(0);
  const named = (button: Words): string => t(nameOfButton(button, label));
  const differs = state === 'conflict' || reason === 'wrong-and-differs';
  const isChosen = state === 'will-write' && decision?.conflict === 'use-profile';
  const places = handles.length === 1 ? CHECKLIST.locate : locateIn(handles.length);
  /** Where several controls look alike, each press points at the next one. */
  const locate = (): void => {
    const handle = handles[next.current % handles.length];
    next.current += 1;
    if (handle !== undefined) acts.locate(handle);
  };
  return (
    <div class="row-acts">
      {(differs || isChosen) && (
        <>
          <Button
            action="use-profile"
            pressed={isChosen}
            name={named(CHECKLIST.useProfile)}
            onPress={() => acts.decide(field, { conflict: 'use-profile' })}
          >
            {t(CHECKLIST.useProfile)}
          </Button>
          <Button
            action="keep-page"
            pressed={differs && decision?.conflict === 'keep-page'}
            name={named(CHECKLIST.keepPage)}
            onPress={() => acts.decide(field, { conflict: 'keep-page' })}
          >
            {t(CHECKLIST.keepPage)}
          </Button>
        </>
      )}
      {handles.length > 0 && (needsPerson(row) || state === 'yours') && (
        <Button kind="text" action="locate" name={named(places)} onPress={locate}>
          {t(places)}
        </Button>
      )}
      {acts.teach && isTeachable(row) && (
        <Button kind="text" action="teach" name={named(CHECKLIST.teach)} onPress={() => acts.teach?.(field)}>
          {t(CHECKLIST.teach)}
        </Button>
      )}
      {field === 'photo' && (
        <Button kind="text" action="open-photos" onPress={acts.openPhotos}>
          {t(CHECKLIST.openPhotos)}
        </Button>
      )}
      {isProfileWork(row) && (
        <Button kind="text" name={named(CHECKLIST.openProfile)} onPress={acts.openProfile}>
          {t(CHECKLIST.openProfile)}
        </Button>
      )}
    </div>
  );
}
