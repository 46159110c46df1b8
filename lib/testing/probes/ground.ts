import { db } from "@/db/client";
import { addOrgan } from "@/lib/agencies/commands/add-organ";
import { addRegion } from "@/lib/agencies/commands/add-region";
import { AddOrganInput } from "@/lib/agencies/ground-input";
import { regionBelow } from "@/lib/agencies/queries/ground";
import type { Officer } from "@/lib/auth/actor";
import { attempt, type Probes } from "@/lib/testing/probe";
import { officer } from "@/lib/testing/world";

const ON = "2026-11-16";

const adding = async (over: object, by: Officer) => {
  const input = AddOrganInput.parse({
    ...{ regionCode: "990101001", kind: "bureau", parentId: "", name: "建设街道人社所", numberPrefix: "建人社监" },
    ...{ address: "建设路1号", postcode: "000002", phone: "0999-5550012" },
    ...{ governmentName: "测试市示范区人民政府", courtName: "测试市示范区人民法院" },
    ...over,
  });
  return attempt(by, ON, async (ctx) => Object.keys(await addOrgan(ctx, input)));
};

export const probes: Probes = {
  "agencies.ground": {
    comesTo: "refused not_your_post",
    attack: async () => adding({}, await officer("daduizhang")),
  },
  "agencies.prefix": {
    comesTo: 'invalid {"numberPrefix":"prefix_taken"}',
    attack: async () => adding({ numberPrefix: "样人社监" }, await officer("xitong")),
  },
  "agencies.one_bureau": {
    comesTo: 'invalid {"regionCode":"bureau_exists"}',
    attack: async () => adding({ regionCode: "990101" }, await officer("xitong")),
  },
  "agencies.region_below": {
    comesTo: 'invalid {"code":"region_not_below"}',
    attack: async () =>
      attempt({ ...(await officer("xitong")), regionCode: "990101001" }, ON, (ctx) =>
        addRegion(ctx, { code: "990101", name: "冒充区" }),
      ),
  },
  "agencies.region_scope": {
    comesTo: "nothing",
    attack: async () => regionBelow(db(), await officer("xitong"), "990102"),
  },
};
