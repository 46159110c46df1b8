import { aCase } from "@/db/factories/cases";
import { aComplaint } from "@/db/factories/complaints";
import { deskClocks } from "@/lib/desk/queries";
import { employerEvents } from "@/lib/desk/queries/employer-events";
import { once, type Probes } from "@/lib/testing/probe";
import { employerId, officer } from "@/lib/testing/world";

const LONGTENG = "91990101MA0H00010Q";
const taken = once(async () => aComplaint(await officer("wangmin"), "2026-11-16"));

export const probes: Probes = {
  "desk.scope": {
    comesTo: "0",
    attack: async () => {
      const { id } = await taken();
      const clocks = await deskClocks(await officer("ylxdaduizhang"), "all");
      return clocks.filter((clock) => clock.fileId === id).length;
    },
  },
  "desk.employer_events": {
    comesTo: "0",
    attack: async () => {
      const id = await employerId(LONGTENG);
      await aCase(await officer("daduizhang"), "2026-11-16", id);
      const told = await employerEvents(await officer("zhongcai"), [id]);
      return told.filter(({ subjectKind }) => subjectKind === "case").length;
    },
  },
};
