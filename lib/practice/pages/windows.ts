/**
 * The rows of the welcome page as the guides show them: agency, registration window, payment window.
 * Sources: guide-2020-jiangsu 一 (2), guide-2023-yunnan 一 2, guide-2025-liaoning 第一步; columns of 2026: site-survey-2026 1.2.
 */
import { AGENCIES } from '../../domain/places';

/** Agency, registration from and to; '' where nothing is announced. */
type Window = readonly [agency: string, from: string, to: string];

const AUTUMN_2020: readonly Window[] = [
  ['天津', '2020-07-22', '2020-07-31'],
  ['河北', '2020-07-22', '2020-07-31'],
  ['大连', '2020-07-21', '2020-09-05'],
  ['江苏', '2020-07-20', '2020-09-04'],
  ['安徽', '2020-07-20', '2020-08-10'],
];

const SPRING_2023: readonly Window[] = [
  ['辽宁', '2023-03-22', '2023-04-07'],
  ['吉林', '2023-03-15', '2023-03-24'],
  ['大连', '2023-03-15', '2023-04-10'],
  ['安徽', '2023-03-15', '2023-04-02'],
  ['福建', '2023-03-15', '2023-03-30'],
  ['江西', '2023-03-16', '2023-04-14'],
  ['山东', '2023-03-17', '2023-03-29'],
  ['河南', '2023-03-16', '2023-04-09'],
  ['重庆', '2023-03-22', '2023-04-02'],
  ['四川', '2023-03-15', '2023-04-07'],
  ['贵州', '2023-03-15', '2023-04-02'],
  ['云南', '2023-03-15', '2023-03-28'],
  ['甘肃', '2023-03-17', '2023-03-23'],
];

const SPRING_2025: readonly Window[] = [
  ['辽宁', '2025-03-12 08:30', '2025-03-18 16:00'],
  ['大连', '2025-03-10 09:00', '2025-04-11 16:00'],
];

/** All agencies, as the page of 2026 lists them; most without a time in this practice. */
const EVERY_AGENCY: readonly Window[] = AGENCIES.map(
  (agency) => SPRING_2025.find(([announced]) => announced === agency) ?? [agency, '', ''],
);

const ROWS: Readonly<Record<string, readonly Window[]>> = {
  'jiangsu-2020': AUTUMN_2020,
  'national-2020': AUTUMN_2020,
  'yunnan-2023': SPRING_2023,
  'liaoning-2025': SPRING_2025,
  'dalian-2025': EVERY_AGENCY,
};

export const windowsOf = (variant: string): readonly Window[] => ROWS[variant] ?? [];

/** The window of one agency, for the home page. */
export const windowOf = (
  variant: string,
  agency: string | undefined,
): { readonly from: string; readonly to: string } => {
  const [, from = '', to = ''] = windowsOf(variant).find(([name]) => name === agency) ?? [];
  return { from, to };
};
