import { now } from "@/lib/kernel/clock";
import { refused } from "@/lib/kernel/errors";
import { uploadRoster } from "@/lib/platform-reports/commands/upload-roster";
import { reportFile } from "@/lib/platform-reports/queries/report-file";
import { UploadRosterInput } from "@/lib/platform-reports/report-input";
import { employerRoute } from "@/lib/routes";
import { performUpload } from "@/lib/upload-door";

const act = { name: "platformReports.uploadRoster", input: UploadRosterInput, run: uploadRoster };

export const POST = employerRoute(act.name, async (user, request, { reportId = "" }) => {
  const report = await reportFile(user, reportId, now());
  const reason = report.refusalOf("save");
  if (reason !== null) throw refused(reason);
  return performUpload(user, request, act, { id: report.id });
});
