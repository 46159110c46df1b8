import { aComplaint } from "@/db/factories/complaints";
import { passStands } from "@/lib/auth/reading-pass";
import { isProvedLately } from "@/lib/auth/recent-proof";
import { complaintFile } from "@/lib/complaints/queries/complaint-file";
import { assertMayOpen } from "@/lib/file-holders";
import { newId } from "@/lib/kernel/ids";
import { readingRefusal } from "@/lib/sensitive-reading";
import { once, type Probes } from "@/lib/testing/probe";
import { at, officer } from "@/lib/testing/world";

const ON = "2026-11-16";
const taken = once(async () => aComplaint(await officer("wangmin"), ON));

export const probes: Probes = {
  "scope.posts": {
    comesTo: "not_found",
    attack: async () => {
      const { id } = await taken();
      return (await complaintFile(await officer("xitong"), id)).number;
    },
  },
  "files.inner": {
    comesTo: "refused not_your_post",
    attack: async () => assertMayOpen(await officer("xieguan"), newId(), false),
  },
  "readings.post": {
    comesTo: '"not_your_post"',
    attack: async () => readingRefusal(await officer("xieguan")),
  },
  "auth.reading_pass": {
    comesTo: "false",
    attack: () => passStands("a token without a pass", { kind: "document", id: newId() }, at(ON)),
  },
  "auth.recent_proof": {
    comesTo: "false",
    attack: () => isProvedLately("a token without a session", at(ON)),
  },
};
