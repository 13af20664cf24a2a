import { defineVariant } from '../variant';
import { say } from '../words';
import liaoning from './liaoning-2025';

export default defineVariant({
  ...liaoning,
  id: 'dalian-2025',
  agencies: ['大连'],
  title: say('大连 · 2025', 'Dalian, 2025'),
  payment: 'online',
  notes: [
    say('大连单独设报名入口，需要缴费，与辽宁不同。', 'Dalian has an entry of its own and a fee, unlike Liaoning.'),
  ],
  sources: ['guide-2025-liaoning 第七步 注', 'site-survey-2026 2'],
  doubts: ['The fee of Dalian was not found.'],
});
