import { brief } from "@/lib/campaigns/queries/brief";
import { campaignFile } from "@/lib/campaigns/queries/campaign-file";
import { demandsOf } from "@/lib/campaigns/queries/demands";
import { instructionsOf } from "@/lib/campaigns/queries/instructions";
import { campaignLines } from "@/lib/campaigns/queries/lines";
import { unitsForNotice } from "@/lib/campaigns/queries/organs";
import { reportFile as unitReportFile } from "@/lib/campaigns/queries/report-file";
import { roundsOf } from "@/lib/campaigns/queries/rounds";
import { taskFile } from "@/lib/campaigns/queries/task-file";
import { taskRows } from "@/lib/campaigns/queries/task-rows";
import { ladderFile } from "@/lib/discretion/queries/ladder-file";
import { legalDate } from "@/lib/kernel/clock";
import { checklistOf } from "@/lib/patrols/queries/checklist";
import { assertMayAddPhoto, leadFile } from "@/lib/patrols/queries/lead-file";
import { openCasesOf } from "@/lib/patrols/queries/open-cases";
import { assertMayPhotograph } from "@/lib/patrols/queries/photos";
import { planFile } from "@/lib/patrols/queries/plan-file";
import { visitChoices } from "@/lib/patrols/queries/visit-choices";
import { visitFile } from "@/lib/patrols/queries/visit-file";
import { visitStanding } from "@/lib/patrols/queries/visit-standing";
import { visitsOfCase } from "@/lib/patrols/queries/visits-of-case";
import { visitsOfEmployer } from "@/lib/patrols/queries/visits-of-employer";
import { employerReports } from "@/lib/platform-reports/queries/employer-reports";
import { lapseFile } from "@/lib/platform-reports/queries/lapses";
import { mirrorFile, mirrorsOf } from "@/lib/platform-reports/queries/mirrors";
import { periodChanges } from "@/lib/platform-reports/queries/period-changes";
import { remarksOn } from "@/lib/platform-reports/queries/remarks";
import { reportFile } from "@/lib/platform-reports/queries/report-file";
import { reporterFile } from "@/lib/platform-reports/queries/reporters";
import { rosterOf } from "@/lib/platform-reports/queries/rosters";
import { stepHistory } from "@/lib/platform-reports/queries/step-history";
import { COUNTIES, filtered, type MakesAsks, one } from "./asks";

/** The pages of one inspection, plan, special action, ladder or platform report. */
export const visitPages: MakesAsks = (town) => ({ ...patrols(town), ...actions(town), ...reports(town) });

const patrols: MakesAsks = ({ competent: leader, leaders, kase, idOf, madeOf, today }) => {
  const day = legalDate(today);
  return {
    "lib/patrols/queries/checklist.ts#checklistOf": one(() => checklistOf(idOf("visit"))),
    "lib/patrols/queries/open-cases.ts#openCasesOf": one(() => openCasesOf(leader, kase.employerId)),
    "lib/patrols/queries/photos.ts#assertMayPhotograph": one(() =>
      assertMayPhotograph(leader, idOf("visit"), today).catch(() => undefined),
    ),
    "lib/patrols/queries/plan-file.ts#planFile": one(() => planFile(leaders.province, madeOf("plan0-3"))),
    "lib/patrols/queries/visit-choices.ts#visitChoices": filtered([], (eyes) => visitChoices(leaders[eyes], day)).slice(
      0,
      COUNTIES,
    ),
    "lib/patrols/queries/lead-file.ts#leadFile": one(() => leadFile(leader, idOf("lead"))),
    "lib/patrols/queries/lead-file.ts#assertMayAddPhoto": one(() =>
      assertMayAddPhoto(leader, idOf("lead")).catch(() => undefined),
    ),
    "lib/patrols/queries/visit-file.ts#visitFile": one(() => visitFile(leader, idOf("visit"), today)),
    "lib/patrols/queries/visit-standing.ts#visitStanding": one(() =>
      visitStanding(leaders.province, kase.employerId, day),
    ),
    "lib/patrols/queries/visits-of-case.ts#visitsOfCase": one(() => visitsOfCase(leader, kase.id)),
    "lib/patrols/queries/visits-of-employer.ts#visitsOfEmployer": one(() =>
      visitsOfEmployer(leaders.province, [kase.employerId]),
    ),
  };
};

const actions: MakesAsks = ({ leaders, madeOf, today }) => {
  const { tenth: leader } = leaders;
  const [id, day] = [madeOf("campaign0-3"), legalDate(today)];
  return {
    "lib/campaigns/queries/brief.ts#brief": one(() => brief(id, day)),
    "lib/campaigns/queries/campaign-file.ts#campaignFile": one(() => campaignFile(leader, id)),
    "lib/campaigns/queries/demands.ts#demandsOf": one(() => demandsOf(id)),
    "lib/campaigns/queries/instructions.ts#instructionsOf": one(() => instructionsOf(id)),
    "lib/campaigns/queries/lines.ts#campaignLines": one(() => campaignLines(id)),
    "lib/campaigns/queries/organs.ts#unitsForNotice": one(() => unitsForNotice(leader)),
    "lib/campaigns/queries/report-file.ts#reportFile": one(() =>
      unitReportFile(leader, id, madeOf("unitreport0-3-1"), day),
    ),
    "lib/campaigns/queries/rounds.ts#roundsOf": one(() => roundsOf(id)),
    "lib/campaigns/queries/task-file.ts#taskFile": one(() => taskFile(leader, id, madeOf("task0-3-1"))),
    "lib/campaigns/queries/task-rows.ts#taskRows": one(() => taskRows(id)),
    "lib/discretion/queries/ladder-file.ts#ladderFile": one(() => ladderFile(leader, madeOf("ladder0-1"))),
  };
};

const reports: MakesAsks = ({ leaders: { province }, user, period, madeOf, today }) => {
  const [report, platform] = [
    madeOf("report10-1-1"),
    { ...user, employerId: madeOf("employer10"), files: [madeOf("employer10")] },
  ];
  return {
    "lib/platform-reports/queries/employer-reports.ts#employerReports": one(() => employerReports(platform, today)),
    "lib/platform-reports/queries/lapses.ts#lapseFile": one(() =>
      lapseFile(province, period.id, madeOf("reporter10"), today),
    ),
    "lib/platform-reports/queries/mirrors.ts#mirrorFile": one(() =>
      mirrorFile(province, madeOf("mirror10-1-1"), today),
    ),
    "lib/platform-reports/queries/mirrors.ts#mirrorsOf": [
      ...one(() => mirrorsOf(province, { reportId: report }), "a report's"),
      ...one(() => mirrorsOf(platform, { half: period.half }), "a platform's of a half-year"),
    ],
    "lib/platform-reports/queries/period-changes.ts#periodChanges": one(() => periodChanges(province, period.id)),
    "lib/platform-reports/queries/remarks.ts#remarksOn": one(() => remarksOn(report)),
    "lib/platform-reports/queries/report-file.ts#reportFile": one(() => reportFile(province, report, today)),
    "lib/platform-reports/queries/reporters.ts#reporterFile": one(() => reporterFile(province, madeOf("reporter10"))),
    "lib/platform-reports/queries/rosters.ts#rosterOf": one(() => rosterOf(province, report)),
    "lib/platform-reports/queries/step-history.ts#stepHistory": one(() => stepHistory(report, "workforce")),
  };
};
