import { inParallel } from "@/lib/testing/drills/drill";
import type { Ground } from "./cells";
import type { Entry } from "./entries";
import type { Hunt } from "./hunt";
import { huntBeside } from "./hunt-beside";
import { huntedCells, huntIn, proveSeeds } from "./hunt-cells";
import { huntInLists } from "./hunt-words";
import { serverLogs } from "./logs";

const AT_ONCE = 12;

/** T04 beyond the answers that the matrix asks for anyway; prints its line and answers what was told. */
export async function huntAll(
  all: readonly Entry[],
  ground: Ground,
  hunt: Hunt,
  url: string,
): Promise<readonly string[]> {
  const cells = await huntedCells(all, ground);
  const told = await inParallel(
    AT_ONCE,
    cells.map((cell) => () => huntIn(cell, hunt)),
  );
  return [
    ...told.filter((failure) => failure !== null),
    ...(await proveSeeds(all, ground, hunt)),
    ...(await huntInLists(all, ground, hunt)),
    ...(await huntBeside(url, serverLogs(), hunt)),
    ...(await hunt.end()),
  ];
}
