/** The exam that a profile's registrations are for, as far as the person's own pages or the person have said when it is. */
import type { ExamDays } from '@/lib/domain/exam-days';
import { allRegistrations } from '@/lib/platform/progress';

const dayOf = (time: string): string => time.slice(0, 10);

/** The nearest exam that is not over on the day, of a profile's registrations and of those nobody's profile is known of. */
export async function comingExamOf(profile: string | undefined, today: string): Promise<ExamDays | undefined> {
  const rounds = await allRegistrations();
  const days = rounds.flatMap(({ profile: owner, times: { examStarts, examEnds } }): readonly ExamDays[] => {
    const [from, to] = [examStarts ?? examEnds, examEnds ?? examStarts];
    const isOurs = owner === undefined || profile === undefined || owner === profile;
    return from && to && isOurs ? [{ from: dayOf(from.time), to: dayOf(to.time) }] : [];
  });
  return days.filter(({ to }) => to >= today).sort((one, other) => one.from.localeCompare(other.from))[0];
}
