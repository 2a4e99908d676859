import {
  makeReport,
  type ReportContent,
  type ReportInput,
} from '../../../../src/shared/statistics/make-report.ts';

/** All steps of a report, without a pause. */
export function reportAtOnce(input: ReportInput): ReportContent {
  const steps = makeReport(input);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
