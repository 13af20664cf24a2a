/** From the welcome page to 报名成功, in every variant, with the person doing only what a person must do. */
import type { Page } from '@playwright/test';
import type { Answers } from '../../lib/domain/answers';
import { importProfile, openChecklist, pressFill, rowsOf } from '../../scripts/assistant.mjs';
import { loadPlatform } from '../../scripts/practice-host.mjs';
import { isTrespass } from '../../scripts/receipt.mjs';
import { completeRegistration, samplePhoto, submitForm, walkToForm } from '../../scripts/walk.mjs';
import { candidate, row, TODAY } from './desk';
import { expect, test } from './extension';

/** What the checklist says at a station of the walk. */
function shownAt(step: string, variant: string): string {
  if (step === 'before-submit') return 'form';
  return step === 'payment' && variant === 'national-2020' ? 'payment-closed' : step;
}

/** Deeds of a program on a button, or on a control that is no answer of this candidate. */
const trespasses = async (page: Page, answers: Answers) => {
  const deeds = await page.evaluate(() => window.practice?.log ?? []);
  return deeds.filter((deed) => isTrespass(deed, answers));
};

const { PRACTICE_VARIANTS, expectedOnPage } = await loadPlatform();

for (const [place, variant] of PRACTICE_VARIANTS.entries())
  for (const [turn, kind] of (['employed', 'student'] as const).entries()) {
    // Each browser takes one of the two through every region, unless everything is asked for (playwright.config.ts).
    const tag = (place + turn) % 2 === 0 ? '@firefox-share' : '@chromium-share';
    const file = await candidate(variant, kind);
    const answers = file.profiles[0]?.fields ?? {};
    const { name, idType, idNumber, gender, birthDate } = answers;
    test.describe(`${variant} ${kind === 'employed' ? '在职' : '在校'}`, { tag }, () => {
      test.use({
        practiceOptions: { variant, today: TODAY, delay: 20, preset: { name, idType, idNumber, gender, birthDate } },
      });
      test('from the welcome page to 报名成功', async ({ context, extension, practice }) => {
        test.setTimeout(180_000);
        await importProfile(extension, file, name ?? '');
        const page = await context.newPage();
        await page.goto('https://bm.ruankao.org.cn/sign/welcome');
        const panel = await openChecklist(extension, page);
        const visit = {
          page,
          practice,
          candidate: {
            agency: answers.registrationProvince ?? '',
            mobile: answers.mobile ?? '',
            photo: await samplePhoto(page),
          },
          fill: async () => expect(await pressFill(panel)).toBe('done'),
          arrived: async (step: string) => {
            await expect(panel.locator('main')).toHaveAttribute('data-page', shownAt(step, variant));
            expect(await trespasses(page, answers)).toEqual([]);
          },
        };
        await walkToForm(visit);
        await visit.fill();
        // The site gives age and papers by itself, the papers last of all, after the fill has ended.
        for (const field of ['age', 'papers'] as const)
          await expect(row(panel, field)).toHaveAttribute('data-state', 'same');
        const computed: readonly string[] = ['age', 'papers'];
        const left: readonly string[] = ['pledge', 'photo'];
        const wanted: Partial<Record<string, string>> = expectedOnPage(variant, answers);
        const model = await page.evaluate(() => window.practice?.model?.() ?? {});
        const right = Object.fromEntries(
          Object.entries(model).map(([field, value]) => {
            if (computed.includes(field)) return [field, value];
            return [field, left.includes(field) ? '' : (wanted[field] ?? '')];
          }),
        );
        expect(model).toEqual(right);
        const rows = await rowsOf(panel);
        const unsettled = rows.filter(({ state }) =>
          ['will-write', 'not-written', 'ask', 'conflict', 'problem'].includes(state),
        );
        expect(unsettled).toEqual([]);
        await submitForm(visit);
        await completeRegistration(visit);
        expect(practice.state.registered).toBe(true);
      });
    });
  }
