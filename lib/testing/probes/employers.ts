import { mergeEmployers } from "@/lib/employers/commands/merge-employers";
import { updateEmployer } from "@/lib/employers/commands/update-employer";
import { employerOf } from "@/lib/employers/queries/employer";
import { attempt, type Probes } from "@/lib/testing/probe";
import { employerId, employerUser, officer } from "@/lib/testing/world";

const ON = "2026-11-16";
const LONGTENG = "91990101MA0H00010Q";
const XINDA = "91990101MA0H00029M";

export const probes: Probes = {
  "employers.scope": {
    comesTo: "[false,false]",
    attack: async () => {
      const id = await employerId(LONGTENG);
      const strangers = [await officer("ylxdaduizhang"), await employerUser("xdcy")];
      return Promise.all(strangers.map(async (stranger) => (await employerOf(stranger, id)) !== undefined));
    },
  },
  "employers.keep": {
    comesTo: "refused not_your_post",
    attack: async () => {
      const [id, auditor] = [await employerId(LONGTENG), await officer("shenji")];
      const facts = {
        address: "",
        location: "",
        legalRepresentative: "",
        contactName: "",
        contactPhone: "",
        industry: "",
      };
      const input = { id, version: 1, name: "改名", headcount: "", source: "营业执照", confirmed: [], ...facts };
      return attempt(auditor, ON, (ctx) => updateEmployer(ctx, input));
    },
  },
  "employers.merge": {
    comesTo: "refused not_your_post",
    attack: async () => {
      const [id, intoId] = [await employerId(XINDA), await employerId(LONGTENG)];
      return attempt(await officer("wangmin"), ON, (ctx) => mergeEmployers(ctx, { id, intoId, reason: "重复登记。" }));
    },
  },
};
