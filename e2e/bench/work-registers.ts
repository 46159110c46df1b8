import { CampaignFilter } from "@/lib/campaigns/filter";
import { campaignCount, campaignList } from "@/lib/campaigns/queries/campaign-list";
import { ClaimFilter, claimStandings } from "@/lib/claims/filter";
import { claimCount, claimList } from "@/lib/claims/queries/claim-list";
import { LadderFilter } from "@/lib/discretion/filter";
import { ladderCount, ladderList } from "@/lib/discretion/queries/ladder-list";
import { settingCount, settingList } from "@/lib/discretion/queries/settings";
import { GuidanceFilter } from "@/lib/guidance/filter";
import { guidanceCount, guidanceList } from "@/lib/guidance/queries/guidance-list";
import { addDays, legalDate, yearOf } from "@/lib/kernel/clock";
import { LateFilter } from "@/lib/lateness/filter";
import { lateClock } from "@/lib/lateness/queries/late-clock";
import { lateCount, lateList, lateSums } from "@/lib/lateness/queries/late-list";
import { unsaidLateness } from "@/lib/lateness/queries/unsaid";
import { CapFilter, LeadFilter, PlanFilter, VisitFilter } from "@/lib/patrols/filter";
import { capCount, capHistory } from "@/lib/patrols/queries/caps";
import { dayList } from "@/lib/patrols/queries/day-list";
import { leadCount, leadList } from "@/lib/patrols/queries/lead-list";
import { planCount, planList } from "@/lib/patrols/queries/plan-list";
import { opinionCount, opinionList, ratingOf } from "@/lib/patrols/queries/ratings";
import { visitCount, visitList } from "@/lib/patrols/queries/visit-list";
import { RecheckFilter } from "@/lib/rechecks/filter";
import { disagreement, recheckCount, recheckList } from "@/lib/rechecks/queries/recheck-list";
import { ReturnFilter } from "@/lib/returns/filter";
import { returnCount, returnList, returnReasons } from "@/lib/returns/queries/return-list";
import { deep, filtered, type MakesAsks, NAME, NO_NAME, named, one } from "./asks";
import type { Viewer } from "./town";

/** The registers of the work beside the cases, on the terms of the first ones. */
export const workRegisters: MakesAsks = (town) => ({
  ...claims(town),
  ...visits(town),
  ...plans(town),
  ...guidance(town),
  ...rechecks(town),
  ...returns(town),
  ...lateness(town),
  ...actions(town),
  ...ladders(town),
});

const claims: MakesAsks = ({ leaders, competent, kase }) => {
  const choices = [named("q", "张某", NO_NAME, "110101199003071234"), named("standing", ...claimStandings)];
  const viewer = { ...leaders, tenth: competent };
  return {
    "lib/claims/queries/claim-list.ts#claimList": filtered([...choices, named("after", deep(1))], (eyes, filter) =>
      claimList(viewer[eyes], kase.id, ClaimFilter.parse(filter)),
    ),
    "lib/claims/queries/claim-list.ts#claimCount": filtered(choices, (eyes, filter) =>
      claimCount(viewer[eyes], kase.id, ClaimFilter.parse(filter)),
    ),
  };
};

const visits: MakesAsks = ({ leaders, inspectors, madeOf, today }) => {
  const old = addDays(legalDate(today), -1_000);
  const choices = [
    named("q", NAME, NO_NAME),
    named("state", "proposed", "recorded", "cancelled"),
    named("ground", "plan", "danger"),
    named("mine", "1"),
    [{ from: addDays(old, -30), to: old }, { to: old }],
  ];
  const pages = [...choices, named("after", deep(addDays(old, -5)))];
  const ofPlan = [named("plan", madeOf("plan0-3")), named("state", "recorded")];
  const viewer = { ...leaders, tenth: inspectors[0] ?? leaders.tenth, small: inspectors[1] ?? leaders.small };
  const list = (eyes: Viewer, filter: object) => visitList(viewer[eyes], VisitFilter.parse(filter));
  const count = (eyes: Viewer, filter: object) => visitCount(viewer[eyes], VisitFilter.parse(filter));
  return {
    "lib/patrols/queries/visit-list.ts#visitList": [...filtered(pages, list), ...filtered(ofPlan, list)],
    "lib/patrols/queries/visit-list.ts#visitCount": [
      ...filtered(choices, count, ["tenth"]),
      ...filtered(ofPlan, count),
    ],
    "lib/patrols/queries/day-list.ts#dayList": filtered([], (eyes) => dayList(viewer[eyes], old)),
  };
};

const plans: MakesAsks = ({ leaders, today }) => {
  const year = yearOf(legalDate(today));
  const choices = [named("year", String(year), String(year - 3)), named("state", "proposed", "approved", "withdrawn")];
  const pages = [...choices, named("after", deep(addDays(legalDate(today), -1_000)))];
  const days = [[{ from: `${year - 3}-01-01`, to: `${year}-12-31` }]];
  return {
    "lib/patrols/queries/plan-list.ts#planList": filtered(pages, (eyes, filter) =>
      planList(leaders[eyes], PlanFilter.parse(filter)),
    ),
    "lib/patrols/queries/plan-list.ts#planCount": filtered(choices, (eyes, filter) =>
      planCount(leaders[eyes], PlanFilter.parse(filter)),
    ),
    ...leads({ leaders, today }),
    "lib/patrols/queries/caps.ts#capHistory": filtered(days, (eyes, filter) =>
      capHistory(leaders[eyes], CapFilter.parse(filter)),
    ),
    "lib/patrols/queries/caps.ts#capCount": filtered(days, (eyes, filter) =>
      capCount(leaders[eyes], CapFilter.parse(filter)),
    ),
    "lib/patrols/queries/ratings.ts#ratingOf": filtered([], (eyes) => ratingOf(leaders[eyes].organId, year)),
    "lib/patrols/queries/ratings.ts#opinionList": filtered([], (eyes) => opinionList(leaders[eyes], { year })),
    "lib/patrols/queries/ratings.ts#opinionCount": filtered([], (eyes) => opinionCount(leaders[eyes], year)),
  };
};

const leads = ({ leaders, today }: Pick<Parameters<MakesAsks>[0], "leaders" | "today">): ReturnType<MakesAsks> => {
  const choices = [named("state", "handed_up", "planned", "shelved", "upheld"), named("mine", "1")];
  const pages = [...choices, named("after", deep(addDays(legalDate(today), -1_000)))];
  return {
    "lib/patrols/queries/lead-list.ts#leadList": filtered(pages, (eyes, filter) =>
      leadList(leaders[eyes], LeadFilter.parse(filter)),
    ),
    "lib/patrols/queries/lead-list.ts#leadCount": filtered(choices, (eyes, filter) =>
      leadCount(leaders[eyes], LeadFilter.parse(filter)),
    ),
  };
};

const guidance: MakesAsks = ({ leaders, today }) => {
  const choices = [named("kind", "advice_letter", "talk"), named("state", "issued", "replied", "concluded")];
  const pages = [...choices, named("after", deep(addDays(legalDate(today), -1_000)))];
  return {
    "lib/guidance/queries/guidance-list.ts#guidanceList": filtered(pages, (eyes, filter) =>
      guidanceList(leaders[eyes], GuidanceFilter.parse(filter)),
    ),
    "lib/guidance/queries/guidance-list.ts#guidanceCount": filtered(choices, (eyes, filter) =>
      guidanceCount(leaders[eyes], GuidanceFilter.parse(filter)),
    ),
  };
};

const returns: MakesAsks = ({ leaders, today }) => {
  const old = addDays(legalDate(today), -1_000);
  const choices = [
    named("matter", "decision", "plan"),
    named("place", "facts", "redaction"),
    [{ from: addDays(old, -30), to: old }],
  ];
  const pages = [...choices, named("after", deep(addDays(old, -5)))];
  return {
    "lib/returns/queries/return-list.ts#returnList": filtered(pages, (eyes, filter) =>
      returnList(leaders[eyes], ReturnFilter.parse(filter)),
    ),
    "lib/returns/queries/return-list.ts#returnCount": filtered(choices, (eyes, filter) =>
      returnCount(leaders[eyes], ReturnFilter.parse(filter)),
    ),
    "lib/returns/queries/return-list.ts#returnReasons": filtered(choices, (eyes, filter) =>
      returnReasons(leaders[eyes], ReturnFilter.parse(filter)),
    ),
  };
};

const lateness: MakesAsks = ({ leaders, inspectors, competent, kase, today }) => {
  const old = addDays(legalDate(today), -1_000);
  const choices = [
    named("mine", "1"),
    named("said", "no", "yes"),
    named("stands", "open", "ended"),
    named("limit", "T-INV", "T-UP-10"),
    [{ from: addDays(old, -30), to: old }],
  ];
  const pages = [...choices, named("after", deep(addDays(old, -5)))];
  const viewer = { ...leaders, tenth: inspectors[0] ?? leaders.tenth };
  return {
    "lib/lateness/queries/late-list.ts#lateList": filtered(pages, (eyes, filter) =>
      lateList(viewer[eyes], LateFilter.parse(filter), today),
    ),
    "lib/lateness/queries/late-list.ts#lateCount": filtered(choices, (eyes, filter) =>
      lateCount(viewer[eyes], LateFilter.parse(filter), today),
    ),
    "lib/lateness/queries/late-list.ts#lateSums": filtered(choices, (eyes, filter) =>
      lateSums(viewer[eyes], LateFilter.parse(filter), today),
    ),
    "lib/lateness/queries/late-clock.ts#lateClock": one(() =>
      lateClock(competent, kase.id, today).catch(() => undefined),
    ),
    "lib/lateness/queries/unsaid.ts#unsaidLateness": filtered([], (eyes) => unsaidLateness(viewer[eyes], today)),
  };
};

const rechecks: MakesAsks = ({ leaders, today }) => {
  const month = addDays(legalDate(today), -1_000).slice(0, 7);
  const choices = [
    named("state", "drawn", "decided"),
    named("month", month, "1999-01"),
    named("result", "same", "different"),
  ];
  const pages = [...choices, named("after", deep(month))];
  return {
    "lib/rechecks/queries/recheck-list.ts#recheckList": filtered(pages, (eyes, filter) =>
      recheckList(leaders[eyes], RecheckFilter.parse(filter)),
    ),
    "lib/rechecks/queries/recheck-list.ts#recheckCount": filtered(choices, (eyes, filter) =>
      recheckCount(leaders[eyes], RecheckFilter.parse(filter)),
    ),
    "lib/rechecks/queries/recheck-list.ts#disagreement": filtered([], (eyes) => disagreement(leaders[eyes])),
  };
};

const actions: MakesAsks = ({ leaders, today }) => {
  const choices = [named("state", "prepared", "running", "ended")];
  const pages = [...choices, named("after", deep(addDays(legalDate(today), -800)))];
  return {
    "lib/campaigns/queries/campaign-list.ts#campaignList": filtered(pages, (eyes, filter) =>
      campaignList(leaders[eyes], CampaignFilter.parse(filter)),
    ),
    "lib/campaigns/queries/campaign-list.ts#campaignCount": filtered(choices, (eyes, filter) =>
      campaignCount(leaders[eyes], CampaignFilter.parse(filter)),
    ),
  };
};

const ladders: MakesAsks = ({ leaders, today }) => {
  const on = addDays(legalDate(today), -200);
  const choices = [named("q", "条例", NO_NAME), named("state", "entered", "published"), named("on", on)];
  const pages = [...choices, named("after", deep(addDays(on, -200)))];
  return {
    "lib/discretion/queries/ladder-list.ts#ladderList": filtered(pages, (eyes, filter) =>
      ladderList(leaders[eyes], LadderFilter.parse(filter)),
    ),
    "lib/discretion/queries/ladder-list.ts#ladderCount": filtered(choices, (eyes, filter) =>
      ladderCount(leaders[eyes], LadderFilter.parse(filter)),
    ),
    "lib/discretion/queries/settings.ts#settingList": filtered([], (eyes) =>
      settingList(leaders[eyes], { kind: "collective_discussion", state: "published" }),
    ),
    "lib/discretion/queries/settings.ts#settingCount": filtered([], (eyes) => settingCount(leaders[eyes], {})),
  };
};
