import type { Asks, MakesAsks } from "./asks";
import { casePages } from "./case-pages";
import { officePages, portalPages } from "./pages";
import { registers } from "./registers";

/** Every read of the product that puts rows in order or counts them, by its place, with every way of asking it. */
export const lists: MakesAsks = (town): Asks => ({
  ...registers(town),
  ...officePages(town),
  ...casePages(town),
  ...portalPages(town),
});
