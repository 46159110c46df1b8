import { db } from "@/db/client";
import { anEnteredLadder, aPublishedLadder, ladderEntry } from "@/db/factories/discretion";
import { discretionTiers } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { enterLadder } from "@/lib/discretion/commands/enter-ladder";
import { publishLadder } from "@/lib/discretion/commands/publish-ladder";
import { factorRefusal } from "@/lib/discretion/factors";
import { ladderFile } from "@/lib/discretion/queries/ladder-file";
import { attempt, once, type Probes } from "@/lib/testing/probe";
import { officer } from "@/lib/testing/world";

const ON = "2026-11-16";

const entered = once(() => anEnteredLadder(ON, { effectiveFrom: "2026-03-01" }));
const published = once(() => aPublishedLadder(ON, { effectiveFrom: "2026-03-02" }));
const twin = once(async () => {
  await published();
  return anEnteredLadder(ON, { effectiveFrom: "2026-03-02" });
});
/** A ladder that a restored backup left with a tier beyond what the statute says today. */
const tooWide = once(async () => {
  const id = await anEnteredLadder(ON, { effectiveFrom: "2026-03-03" });
  const beyond = {
    ordinal: 9,
    name: "特重",
    wording: "超出幅度",
    match: "all",
    minHundredths: 1,
    maxHundredths: 9_900_000,
  } as const;
  await db()
    .insert(discretionTiers)
    .values({ ...beyond, ladderId: id });
  return id;
});

const publishing = async (ladder: () => Promise<string>, who: Promise<Officer>) => {
  const [id, actor] = [await ladder(), await who];
  return attempt(actor, ON, (ctx) => publishLadder(ctx, { id, version: 1 }));
};

export const probes: Probes = {
  "discretion.state": {
    comesTo: `"illegal_transition"`,
    attack: async () => (await ladderFile(await officer("fazhi"), await published()))?.refusalOf("discard"),
  },
  "discretion.post": {
    comesTo: "refused not_your_post",
    attack: () => publishing(entered, officer("daduizhang")),
  },
  "discretion.region": {
    comesTo: "refused not_your_region",
    attack: () =>
      publishing(
        entered,
        officer("juzhang").then((head) => ({ ...head, regionCode: "9901" })),
      ),
  },
  "discretion.separation": {
    comesTo: "refused own_entry",
    attack: () =>
      publishing(
        entered,
        officer("fazhi").then((reviewer) => ({ ...reviewer, role: "head" })),
      ),
  },
  "discretion.within_law": {
    comesTo: "refused tier_outside_law",
    attack: () => publishing(tooWide, officer("juzhang")),
  },
  "discretion.one_a_day": {
    comesTo: "refused same_day_published",
    attack: () => publishing(twin, officer("juzhang")),
  },
  "discretion.enter": {
    comesTo: "refused not_your_post",
    attack: async () =>
      attempt(await officer("wangmin"), ON, (ctx) => enterLadder(ctx, ladderEntry()).then(() => "entered")),
  },
  "discretion.scope": {
    comesTo: "nothing",
    attack: async () => (await ladderFile(await officer("ylxdaduizhang"), await entered()))?.violationCode,
  },
  "discretion.factor_exhibit": {
    comesTo: `"factor_without_exhibit"`,
    attack: async () => factorRefusal({ code: "merit", evidenceIds: [], reason: "" }, new Set(), false),
  },
};
