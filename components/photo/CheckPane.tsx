/** Everything that was found, a row each. */
import { useSignal } from '@preact/signals';
import { Button } from '@/components/atoms/Button';
import { Glyph, type GlyphName } from '@/components/atoms/Glyph';
import { Notice } from '@/components/atoms/Notice';
import { Tag } from '@/components/atoms/Tag';
import type { Tone } from '@/components/atoms/tone';
import { OVERALL, PHOTO, VERDICTS } from '@/components/words/photo';
import { t } from '@/lib/app/locale';
import type { Studio } from '@/lib/app/photo/studio';
import type { Check, Verdict } from '@/lib/photo/judge';
import { Proofs } from './Proofs';
import './CheckPane.css';

const LOOKS: { readonly [V in Verdict]: { readonly glyph: GlyphName; readonly tone: Tone } } = {
  pass: { glyph: 'tick', tone: 'plain' },
  warn: { glyph: 'bang', tone: 'attention' },
  fail: { glyph: 'bang', tone: 'problem' },
  unknown: { glyph: 'dash', tone: 'quiet' },
  yours: { glyph: 'hand', tone: 'quiet' },
};
const TONES = { pass: 'good', warn: 'attention', fail: 'problem' } as const;

interface CheckRowProps {
  readonly check: Check;
  /** Whether the numbers behind it are to be had although it is fine. */
  readonly hasProofs: boolean;
}

function CheckRow({ check, hasProofs }: CheckRowProps) {
  const { id, title, verdict, value, figure, limit, advice } = check;
  const { glyph, tone } = LOOKS[verdict];
  return (
    <li class="check" data-check={id} data-verdict={verdict} data-value={value}>
      <Glyph name={glyph} />
      <div class="check-what">
        <span class="check-title">{t(title)}</span>
        {figure && <span class="check-figure digits">{t(figure)}</span>}
      </div>
      <Tag tone={tone}>{t(VERDICTS[verdict])}</Tag>
      <div class="check-more">
        {advice && <p>{t(advice)}</p>}
        {verdict !== 'pass' && limit && (
          <p class="studio-quiet digits">
            {t(PHOTO.want)} {t(limit)}
          </p>
        )}
        {(hasProofs || verdict !== 'pass') && check.proofs.length > 0 && (
          <Proofs proofs={check.proofs} title={t(title)} />
        )}
      </div>
    </li>
  );
}

export function CheckPane({ studio }: { readonly studio: Studio }) {
  const hasProofs = useSignal(false);
  const checks = studio.checks.value;
  const verdict = studio.verdict.value;
  const measured = checks.filter((check) => check.verdict !== 'yours');
  const passed = measured.filter((check) => check.verdict === 'pass');
  const open = measured.filter((check) => check.verdict !== 'pass');
  return (
    <section class="card" aria-labelledby="title-checks">
      <div class="card-head">
        <h2 id="title-checks">{t(PHOTO.checks)}</h2>
        <span class="card-count digits">{t(PHOTO.count(passed.length, open.length))}</span>
      </div>
      <div class="check-verdict" aria-live="polite">
        {verdict && (
          <Notice tone={TONES[verdict]} title={t(OVERALL[verdict])}>
            {studio.state.value.prepared && <p>{t(PHOTO.ofPrepared)}</p>}
            <p>{t(PHOTO.noPromise)}</p>
          </Notice>
        )}
      </div>
      <ul class="checks">
        {[...open, ...passed].map((check) => (
          <CheckRow check={check} hasProofs={hasProofs.value} key={check.id} />
        ))}
      </ul>
      <p class="checks-proofs">
        <Button
          kind="text"
          pressed={hasProofs.value}
          onPress={() => {
            hasProofs.value = !hasProofs.value;
          }}
        >
          {t(PHOTO.allProofs)}
        </Button>
      </p>
    </section>
  );
}
