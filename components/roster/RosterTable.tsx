/** Every row of the roster with what was found in it; a table where there is room, a list of cards where there is not. */
import { useSignal } from '@preact/signals';
import { Glyph, type GlyphName } from '@/components/atoms/Glyph';
import { Tag } from '@/components/atoms/Tag';
import type { Tone } from '@/components/atoms/tone';
import { ROSTER } from '@/components/words/roster';
import { t } from '@/lib/app/locale';
import { masked } from '@/lib/app/mask';
import type { Candidate } from '@/lib/app/roster/candidates';
import { OUTCOMES, outcomeOf, PHOTO_STATES, type PhotoState } from '@/lib/app/roster/result';
import type { Words } from '@/lib/domain/words';

const TONES: { readonly [outcome in keyof typeof OUTCOMES]: Tone } = {
  problem: 'problem',
  advice: 'attention',
  good: 'good',
};
const SIGNS: { readonly [tone in 'problem' | 'attention']: GlyphName } = { problem: 'bang', attention: 'bang' };

interface Line {
  readonly tone: 'problem' | 'attention';
  readonly text: string;
}

const isGrave = ({ verdict }: PhotoState): boolean => verdict === 'fail' || verdict === 'doubt';

/** What is said of a candidate, the graver first. */
function linesOf({ problems, advice }: Candidate, photo: PhotoState | undefined): readonly Line[] {
  const said = (tone: Line['tone'], all: readonly { readonly words: Words }[]) =>
    all.map(({ words }): Line => ({ tone, text: t(words) }));
  const ofPhoto = (photo?.words ?? []).map((words) => t(ROSTER.photoOf(t(words))));
  const photoLines = ofPhoto.map((text): Line => ({ tone: photo && isGrave(photo) ? 'problem' : 'attention', text }));
  return [
    ...said('problem', problems),
    ...photoLines.filter(({ tone }) => tone === 'problem'),
    ...said('attention', advice),
    ...photoLines.filter(({ tone }) => tone === 'attention'),
  ];
}

interface RowProps {
  readonly one: Candidate;
  readonly photo: PhotoState | undefined;
  readonly hasPhotos: boolean;
}

function Row({ one, photo, hasPhotos }: RowProps) {
  const { line, number, answers } = one;
  const outcome = outcomeOf(one, photo);
  return (
    <tr data-candidate={line} data-outcome={outcome} data-photo={photo?.verdict}>
      <td class="digits">
        {number}
        <small>{t(ROSTER.line(line))}</small>
      </td>
      <th scope="row">
        {answers.name ?? t(ROSTER.unnamed)}
        <small class="digits">{masked(answers.idNumber ?? '')}</small>
      </th>
      <td>
        <Tag tone={TONES[outcome]}>{t(OUTCOMES[outcome])}</Tag>
        {hasPhotos && photo && <small>{t(ROSTER.photoOf(t(PHOTO_STATES[photo.verdict])))}</small>}
      </td>
      <td>
        <ul>
          {linesOf(one, photo).map(({ tone, text }) => (
            <li data-tone={tone} key={text}>
              <Glyph name={SIGNS[tone]} />
              <span>{text}</span>
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}

export interface RosterTableProps {
  readonly candidates: readonly Candidate[];
  readonly photos: ReadonlyMap<number, PhotoState>;
  readonly hasPhotos: boolean;
}

export function RosterTable({ candidates, photos, hasPhotos }: RosterTableProps) {
  const isOnlyOpen = useSignal(true);
  const open = candidates.filter((one) => outcomeOf(one, photos.get(one.line)) !== 'good');
  const shown = isOnlyOpen.value ? open : candidates;
  return (
    <section class="card" aria-labelledby="title-people">
      <div class="card-head">
        <h2 id="title-people">{t(ROSTER.people)}</h2>
        <label class="roster-filter">
          <input
            type="checkbox"
            name="only-open"
            checked={isOnlyOpen.value}
            onChange={({ currentTarget }) => {
              isOnlyOpen.value = currentTarget.checked;
            }}
          />
          {t(ROSTER.onlyOpen)}
        </label>
      </div>
      {shown.length === 0 && <p>{t(ROSTER.nothingOpen)}</p>}
      {shown.length > 0 && (
        <table class="roster-table">
          <thead>
            <tr>
              {[ROSTER.number, ROSTER.person, ROSTER.outcome, ROSTER.found].map((word) => (
                <th scope="col" key={word.zh}>
                  {t(word)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((one) => (
              <Row key={one.line} one={one} photo={photos.get(one.line)} hasPhotos={hasPhotos} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
