import { numberRefusal, strikeRefusal } from "@/lib/responsible-persons/policy";
import type { Probes } from "@/lib/testing/probe";
import { officer } from "@/lib/testing/world";

export const probes: Probes = {
  "persons.strike": {
    comesTo: `"person_in_proceeding"`,
    attack: async () => strikeRefusal({ isStruck: false, isParty: true }),
  },
  "persons.number_read": {
    comesTo: `"not_your_post"`,
    attack: async () => numberRefusal(await officer("xieguan")),
  },
};
