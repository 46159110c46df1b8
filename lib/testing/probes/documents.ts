import { aComplaint } from "@/db/factories/complaints";
import { papersOfFile } from "@/lib/documents/queries";
import { once, type Probes } from "@/lib/testing/probe";
import { employerUser, officer } from "@/lib/testing/world";

const taken = once(async () => (await aComplaint(await officer("wangmin"), "2026-11-16")).id);

export const probes: Probes = {
  "documents.scope": {
    comesTo: "[0,0]",
    attack: async () => {
      const strangers = [await officer("ylxdaduizhang"), await employerUser("xdcy")];
      const seen = strangers.map(async (stranger) => (await papersOfFile(stranger, await taken())).length);
      return Promise.all(seen);
    },
  },
};
