/**
 * The practice platform's invented candidates with dates that hold today: who studies has not finished yet, and a date
 * that stands for the day of registration is today's.
 */
import { loadPlatform } from './practice-host.mjs';

/** @typedef {import('../lib/practice/people').SampleProfiles} SampleProfiles */

/** The day in China, which page and assistant take for today. */
export const TODAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());

/**
 * The file that hands one candidate over.
 * @param {string} variant
 * @param {string} person `employed` or `student`
 * @param {import('../lib/domain/answers').Answers} [change] answers to give differently
 * @returns {Promise<SampleProfiles>}
 * @throws {RangeError} naming what there is, when there is no such variant or person
 */
export async function sampleFor(variant, person, change = {}) {
  const { SAMPLE_PEOPLE, PRACTICE_DAYS, PRACTICE_VARIANTS } = await loadPlatform();
  const people = SAMPLE_PEOPLE[variant];
  if (!people) throw new RangeError(`There is no variant "${variant}", only ${PRACTICE_VARIANTS.join(', ')}.`);
  if (person !== 'employed' && person !== 'student')
    throw new RangeError(`There is no person "${person}", only employed and student.`);
  const file = people[person];
  const profiles = file.profiles.map(({ label, fields }) => {
    const { employmentStatus, titleDate } = fields;
    const dated = {
      ...(employmentStatus === '在校' ? { graduationDate: `${Number(TODAY.slice(0, 4)) + 1}-06-30` } : {}),
      ...(titleDate !== undefined && titleDate === PRACTICE_DAYS[variant] ? { titleDate: TODAY } : {}),
    };
    return { label, fields: { ...fields, ...dated, ...change } };
  });
  return { ...file, profiles };
}

/**
 * The first candidate's answers.
 * @param {SampleProfiles} file
 */
export const answersOf = (file) => file.profiles[0]?.fields ?? {};
