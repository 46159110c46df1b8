import { db } from "@/db/client";
import { aProposedPublication, aPublishedDecision, apart, publicationRow } from "@/db/factories/publications";
import { type Officer, system } from "@/lib/auth/actor";
import { publishDecision } from "@/lib/publications/commands/publish-decision";
import { takeDownPublication } from "@/lib/publications/commands/take-down-publication";
import type { PublicationAct } from "@/lib/publications/lifecycle";
import {
  informantRefusal,
  judgeRefusal,
  type PublicationFacts,
  publicationActRefusal,
} from "@/lib/publications/policy";
import { publicDecision } from "@/lib/publications/queries/public-list";
import { publicationFacts } from "@/lib/publications/queries/publication-facts";
import { attempt, once, type Probe, type Probes } from "@/lib/testing/probe";
import { act, at, officer } from "@/lib/testing/world";

const ON = "2026-12-03";

const proposed = once(() => apart(() => aProposedPublication()));
const published = once(() => apart(() => aPublishedDecision(ON)));

const takenDown = once(async () => {
  const { id } = await apart(() => aPublishedDecision(ON));
  const gone = { id, version: 3, ground: "entered_wrongly", reason: "网页内容有误。" } as const;
  await act(await officer("daduizhang"), ON, (ctx) => takeDownPublication(ctx, gone));
  return { id };
});

type Ground = () => Promise<{ readonly id: string }>;
type Over = Partial<PublicationFacts>;

/** What stands against an act of somebody on that publication, were its facts these. */
const against = (
  comesTo: string,
  [name, ground]: readonly [PublicationAct, Ground],
  over: (actor: Officer) => Over,
  login = "daduizhang",
): Probe => ({
  comesTo,
  attack: async () => {
    const actor = await officer(login);
    const row = await publicationRow((await ground()).id);
    const facts = await db().transaction((tx) => publicationFacts(tx, row, at(ON)));
    return publicationActRefusal(actor, { ...facts, ...over(actor) }, name);
  },
});

const asItIs = () => ({});

export const probes: Probes = {
  "publications.state": against(`"illegal_transition"`, ["withdraw", proposed], asItIs),
  "publications.post": {
    comesTo: "refused not_your_post",
    attack: async () => {
      const { id } = await proposed();
      return attempt(await officer("fazhi"), ON, async (ctx) => (await publishDecision(ctx, { id, version: 2 })).id);
    },
  },
  "publications.judged_public": against(`"judged_not_public"`, ["publish", proposed], () => ({ isPublic: false })),
  "publications.separation": against(`"own_publication"`, ["publish", proposed], ({ id }) => ({ proposedBy: id })),
  "publications.served": against(`"decision_not_served"`, ["publish", proposed], () => ({ isServed: false })),
  "publications.decision_stands": against(`"decision_fallen"`, ["publish", proposed], () => ({ isFallen: true })),
  "publications.decision_fallen": against(`"decision_unchanged"`, ["withdraw", published], asItIs),
  "publications.masked": against(`"masks_more"`, ["publish", proposed], () => ({ hidesMore: true })),
  "publications.informants": {
    comesTo: `"names_remain"`,
    attack: async () => informantRefusal(["据檀小声说。"], { names: ["檀小声"], addresses: [] }),
  },
  "publications.term": {
    comesTo: `"term_still_runs"`,
    attack: async () => {
      const row = await publicationRow((await published()).id);
      const facts = await db().transaction((tx) => publicationFacts(tx, row, at(ON)));
      return publicationActRefusal(system, { ...facts, publicUntil: ON }, "takeDown");
    },
  },
  "publications.judge": {
    comesTo: `"not_case_officer"`,
    attack: async () => {
      const row = await publicationRow((await proposed()).id);
      const facts = await db().transaction((tx) => publicationFacts(tx, row, at(ON)));
      return judgeRefusal(await officer("daduizhang"), { ...facts, isJudged: false });
    },
  },
  "publications.scope": {
    comesTo: "not_found",
    attack: async () => {
      const { id } = await published();
      const gone = { id, version: 3, ground: "entered_wrongly", reason: "网页内容有误。" } as const;
      const stranger = await officer("ylxdaduizhang");
      return attempt(stranger, ON, async (ctx) => (await takeDownPublication(ctx, gone)).id);
    },
  },
  "publications.public": {
    comesTo: "nothing",
    attack: async () => publicDecision((await takenDown()).id, ON),
  },
};
