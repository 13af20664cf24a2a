/** One group of the form, in the order of the form. A group the form does not have for this person folds away, answers and all. */
import { Disclosure } from '@/components/atoms/Disclosure';
import { Tag } from '@/components/atoms/Tag';
import { PROFILE } from '@/components/words/profile';
import { glossed, t } from '@/lib/app/locale';
import type { SectionView } from '@/lib/app/profile-view';
import { type FieldId, fieldOf } from '@/lib/domain/fields';
import { AnswerRow, type AnswerRowProps } from './AnswerRow';
import { radiosOf } from './ChoiceAnswer';
import './SectionForm.css';

export interface SectionFormProps extends Omit<AnswerRowProps, 'row' | 'asks'> {
  readonly section: SectionView;
  /** Fields whose missing answers are asked for. */
  readonly asked: (field: FieldId) => boolean;
}

/** Texts that are long in life: names of places of work and study, addresses. */
const LONG_TEXTS: readonly FieldId[] = ['employer', 'school', 'postalAddress'];

/** Letters that radios side by side may have in half the width. */
const HALF_WIDTH_LETTERS = 12;

/** Answers that need the whole width: long texts, and radios with long words. */
function isWide(field: FieldId): boolean {
  const { options = [], kind } = fieldOf(field);
  const words = radiosOf(options.map(({ word }) => word)).join('');
  return LONG_TEXTS.includes(field) || (kind === 'choice' && options.length < 9 && words.length > HALF_WIDTH_LETTERS);
}

const titleOf = ({ title, gloss }: SectionView): string => [title, glossed(gloss)].filter(Boolean).join(' · ');

export function SectionForm({ section, asked, ...row }: SectionFormProps) {
  const isGone = section.fields.every((field) => field.isGone);
  const fields = (
    <div
      class="fields"
      data-columns={section.fields.length === 3 && !section.fields.some(({ field }) => isWide(field)) ? 3 : 2}
    >
      {section.fields.map((field) => (
        <div key={field.field} data-wide={isWide(field.field) || undefined}>
          <AnswerRow {...row} row={field} asks={asked(field.field)} />
        </div>
      ))}
    </div>
  );
  return (
    <section class="card" id={`section-${section.id}`} aria-labelledby={`title-${section.id}`}>
      <div class="card-head">
        <h2 id={`title-${section.id}`}>{titleOf(section)}</h2>
        {isGone ? (
          <Tag tone="quiet" glyph="dash">
            {t(PROFILE.notApplicable)}
          </Tag>
        ) : (
          section.of > 0 && (
            <span class="card-count digits">
              {section.done} / {section.of}
            </span>
          )
        )}
      </div>
      {isGone ? (
        <>
          <p class="gone-note">{t(PROFILE.goneInSchool)}</p>
          <Disclosure summary={t(PROFILE.showKept)}>{fields}</Disclosure>
        </>
      ) : (
        fields
      )}
    </section>
  );
}
