import { aComplaint, anOpenedCase } from "@/db/factories/complaints";
import { papersOfFile } from "@/lib/documents/queries";
import { once, type Probes } from "@/lib/testing/probe";
import { employerId, employerUser, officer } from "@/lib/testing/world";

const taken = once(async () => (await aComplaint(await officer("wangmin"), "2026-11-16")).id);

/** A complaint with its case, whose opening was approved on paper. */
const opened = once(async () =>
  anOpenedCase(await officer("daduizhang"), "2026-11-16", await employerId("91990101MA0H00010Q")),
);

export const probes: Probes = {
  "documents.inner": {
    comesTo: "[]",
    attack: async () => {
      const papers = await papersOfFile(await officer("xieguan"), (await opened()).id);
      return papers.map(({ paperKey }) => paperKey).filter((key) => key.endsWith("-approval"));
    },
  },
  "documents.scope": {
    comesTo: "[0,0]",
    attack: async () => {
      const strangers = [await officer("ylxdaduizhang"), await employerUser("xdcy")];
      const seen = strangers.map(async (stranger) => (await papersOfFile(stranger, await taken())).length);
      return Promise.all(seen);
    },
  },
};
