import { aLead, leadEntry } from "@/db/factories/patrols";
import { handUpLead } from "@/lib/patrols/commands/hand-up-lead";
import { shelveLead } from "@/lib/patrols/commands/shelve-lead";
import { leadActRefusal } from "@/lib/patrols/lead-policy";
import { leadFile } from "@/lib/patrols/queries/lead-file";
import { attempt, once, type Probes } from "@/lib/testing/probe";
import { officer } from "@/lib/testing/world";

const ON = "2026-11-16";
const lead = once(() => aLead(ON));

export const probes: Probes = {
  "patrols.lead_hand_up": {
    comesTo: "refused not_your_post",
    attack: async () => {
      const entry = await leadEntry();
      return attempt(await officer("juzhang"), ON, (ctx) => handUpLead(ctx, entry));
    },
  },
  "patrols.lead_scope": {
    comesTo: "not_found",
    attack: async () => (await leadFile(await officer("ylxjiancha"), (await lead()).id)).place,
  },
  "patrols.lead_post": {
    comesTo: "refused not_your_post",
    attack: async () => {
      const { id } = await lead();
      const shelved = { id, version: 1, reason: "经核实不属实。" };
      return attempt(await officer("wangmin"), ON, (ctx) => shelveLead(ctx, shelved));
    },
  },
  "patrols.lead_state": {
    comesTo: '"illegal_transition"',
    attack: async () => {
      const leader = await officer("daduizhang");
      const shelved = { state: "shelved", handedUpBy: leader.id, decidedBy: null, organIds: [leader.organId] } as const;
      return leadActRefusal(leader, shelved, "shelve");
    },
  },
  "patrols.lead_separation": {
    comesTo: '"own_shelving"',
    attack: async () => {
      const leader = await officer("daduizhang");
      const shelved = { state: "shelved", handedUpBy: "another", decidedBy: leader.id } as const;
      return leadActRefusal(leader, { ...shelved, organIds: [leader.organId] }, "uphold");
    },
  },
};
