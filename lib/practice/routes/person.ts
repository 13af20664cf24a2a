/** About the person: the real-name check, the home page, taking a registration back. */
import { realNameRefusal } from '../acceptance';
import { inPageWords } from '../form/values';
import { isAsWanted } from '../left-open';
import { isReviewed, note, type Office } from '../office';
import { homePage } from '../pages/home';
import { myInfoPage, RECORD_NAMES } from '../pages/my-info';
import { myReportPage } from '../pages/my-report';
import { realNameNoticePage } from '../pages/real-name-notice';
import { accept, pageReply, refuse } from '../replies';
import { isValidForTheExam } from '../scenario';
import type { PracticeReply } from '../types';
import type { Routes } from './route';

function checkRealName(office: Office, sent: URLSearchParams): PracticeReply {
  const read = (name: string): string => sent.get(name)?.trim() ?? '';
  const record = {
    name: read(RECORD_NAMES.name),
    idType: read(RECORD_NAMES.idType) === '2' ? '军官证' : '居民身份证',
    idNumber: read(RECORD_NAMES.idNumber),
    idValidFrom: read(RECORD_NAMES.idValidFrom),
    idValidUntil: read(RECORD_NAMES.idValidUntil),
  };
  const refusal = realNameRefusal(record);
  if (refusal) {
    note(office.state, { what: 'real-name', words: refusal });
    return refuse(refusal);
  }
  const { idNumber, idValidUntil } = record;
  if (!isValidForTheExam(idValidUntil, office.options.today))
    note(office.state, { what: 'expiring', words: `证件失效期 ${idValidUntil}` });
  const identity = {
    ...record,
    gender: Number(idNumber[16]) % 2 === 1 ? '男' : '女',
    birthDate: `${idNumber.slice(6, 10)}-${idNumber.slice(10, 12)}-${idNumber.slice(12, 14)}`,
  };
  office.state.realName = { ...inPageWords(identity, office), idValidFrom: record.idValidFrom, idValidUntil };
  return accept('', '/personalCenter/myInfo');
}

function takeBack(office: Office): PracticeReply {
  const { state } = office;
  if (state.submitted === undefined) return refuse('当前没有报考信息');
  if (state.paid) return refuse('已缴费，不能取消报考');
  if (isReviewed(office) && isAsWanted(office)) note(state, { what: 'cancelled', words: '取消报考' });
  state.submitted = undefined;
  state.refused = undefined;
  state.draft = undefined;
  state.review = 'not-submitted';
  return accept('已取消报考', '/index/main');
}

export const person: Routes = {
  'GET /index/authTip': (office) => pageReply(realNameNoticePage(office)),
  'GET /personalCenter/myInfo': (office, { sent }) => pageReply(myInfoPage(office, sent.has('mend'))),
  'POST /personalCenter/realName': (office, { sent }) => checkRealName(office, sent),
  'GET /personalCenter/myReport': (office) => pageReply(myReportPage(office)),
  'POST /report/cancel': (office) => takeBack(office),
  'GET /index/main': (office) => pageReply(homePage(office)),
};
