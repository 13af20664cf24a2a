import { t } from '@/lib/app/locale';
import type { PageReporter } from '@/lib/app/page-report';
import { Button } from '../atoms/Button';
import { download } from '../profile/download';
import { reportLines, TOOLS } from '../words/tools';

const FILE = '软考助手-网页结构报告.json';

/** Saves the structure of the page in view, and shows all of it beforehand to whoever wants to see. */
export function ReportCard({ reporter }: { readonly reporter: PageReporter }) {
  const { shown, said } = reporter;
  const report = shown.value;
  const save = async (): Promise<void> => {
    if (!shown.value) await reporter.make();
    if (shown.value) download(FILE, shown.value.json);
  };
  return (
    <section class="tool" data-report={report ? 'shown' : 'closed'}>
      <h2>{t(TOOLS.report)}</h2>
      <p class="tool-help">{t(TOOLS.reportHelp)}</p>
      <div class="tool-acts">
        <Button action="page-report" onPress={() => void save()}>
          {t(TOOLS.saveReport)}
        </Button>
        <Button
          kind="text"
          action="inspect-page-report"
          expanded={report !== undefined}
          onPress={() => (report ? reporter.close() : void reporter.make())}
        >
          {t(report ? TOOLS.hideReport : TOOLS.inspect)}
        </Button>
      </div>
      <div role="status">{said.value && <p>{t(said.value)}</p>}</div>
      {report && (
        <>
          <ul class="report-lines">
            {reportLines({ ...report, address: report.report.address, controls: report.report.controls.length }).map(
              (line) => (
                <li key={line.zh}>{t(line)}</li>
              ),
            )}
          </ul>
          <textarea class="report-json" readOnly rows={12} aria-label={t(TOOLS.reportJson)} value={report.json} />
        </>
      )}
    </section>
  );
}
