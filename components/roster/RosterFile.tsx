/** The roster's file, what it comes to, and what of it was not used. */
import { Button } from '@/components/atoms/Button';
import { FileButton } from '@/components/atoms/FileButton';
import { Notice } from '@/components/atoms/Notice';
import { download } from '@/components/photo/download';
import { Options } from '@/components/profile/Options';
import { ROSTER } from '@/components/words/roster';
import { glossed, t } from '@/lib/app/locale';
import type { Roster, RosterKeeper } from '@/lib/app/roster/keep-roster';
import { asXlsx, outcomeOf, templateRows } from '@/lib/app/roster/result';
import { type FieldId, fieldOf } from '@/lib/domain/fields';
import { variantChoices } from '@/lib/domain/variants';

const labelOf = (field: FieldId): string => {
  const { label, gloss } = fieldOf(field);
  return [label, glossed(gloss)].filter(Boolean).join(' · ');
};

/** What of the file was not used, a sentence each. */
function Unused({ roster }: { readonly roster: Roster }) {
  const { absent, assumesIdCard, head } = roster;
  const said = [
    ...head.repeated.map(({ field, words }) => t(ROSTER.repeated(words.join('」「'), labelOf(field)))),
    ...(assumesIdCard ? [t(ROSTER.assumes)] : []),
    ...(head.unknown.length > 0 ? [t(ROSTER.unknown(head.unknown.join('、')))] : []),
    ...(absent.length > 0 ? [t(ROSTER.absent(absent.map(labelOf).join('、')))] : []),
  ];
  return (
    <ul class="roster-unused">
      {said.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

function Summary({ keeper, roster }: { readonly keeper: RosterKeeper; readonly roster: Roster }) {
  const photos = keeper.photos.value;
  const outcomes = roster.candidates.map((one) => outcomeOf(one, photos.get(one.line)));
  const count = (which: (typeof outcomes)[number]) => outcomes.filter((one) => one === which).length;
  const [problem, advice, good] = [count('problem'), count('advice'), count('good')];
  const tone = problem > 0 ? 'problem' : advice > 0 ? 'attention' : 'good';
  return (
    <>
      <Notice tone={tone} title={t(ROSTER.summary(outcomes.length, problem, advice, good))}>
        <p>{t(ROSTER.noPromise)}</p>
      </Notice>
      <Unused roster={roster} />
    </>
  );
}

export function RosterFile({ keeper }: { readonly keeper: RosterKeeper }) {
  const roster = keeper.roster.value;
  const template = async () => {
    download(new File([await asXlsx(templateRows())], '软考名单模板.xlsx'));
  };
  return (
    <section class="card" aria-labelledby="title-roster">
      <div class="card-head">
        <h2 id="title-roster">{t(ROSTER.file)}</h2>
        {roster && <span class="roster-name digits">{roster.name}</span>}
      </div>
      <p class="roster-quiet">{t(ROSTER.format)}</p>
      <div class="roster-acts">
        <FileButton
          label={t(roster ? ROSTER.another : ROSTER.choose)}
          action="choose-roster"
          accept=".csv,.txt,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          onChoose={(file) => void keeper.choose(file)}
        />
        <Button action="roster-template" onPress={() => void template()}>
          {t(ROSTER.template)}
        </Button>
        {roster && (
          <Button action="forget-roster" onPress={keeper.forget}>
            {t(ROSTER.forget)}
          </Button>
        )}
      </div>
      <div class="fields">
        <Options
          label={ROSTER.region}
          name="variant"
          value={keeper.variant.value.id}
          options={variantChoices().map(({ id, title }) => [id, t(title)] as const)}
          onChoose={keeper.chooseVariant}
        />
      </div>
      <div class="roster-said" aria-live="polite">
        {keeper.isReading.value && <p>{t(ROSTER.reading)}</p>}
        {roster && <Summary keeper={keeper} roster={roster} />}
      </div>
    </section>
  );
}
