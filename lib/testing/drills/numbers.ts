import type { Officer } from "@/lib/auth/actor";
import { takeSerial } from "@/lib/documents/numbering";
import { newId } from "@/lib/kernel/ids";
import { transact } from "@/lib/workflow/transact";
import { at, officer } from "../world";
import { type Drilled, drawFrom, inParallel, SEED } from "./drill";

const CLIENTS = 64;
const SERIES = ["令字", "受字", "立字"];
const DAYS = ["2026-12-30", "2026-12-31", "2027-01-01", "2027-01-02"];

class Aborted extends Error {}

/**
 * T09: sixty-four clients take numbers of three series across the end of a year, every tenth of them giving up after
 * it has its number. Of each series and year the numbers that stand are 1, 2, 3 … without a gap and without a double.
 */
export async function run(n = 20_000): Promise<Drilled> {
  const actor = await officer("daduizhang");
  const draw = drawFrom(SEED);
  const own = newId();
  const plan = Array.from({ length: n }, () => ({
    series: `${own}${SERIES[draw(SERIES.length)] ?? ""}`,
    on: DAYS[draw(DAYS.length)] ?? "",
    isAborted: draw(10) === 0,
  }));
  const taken = await inParallel(
    CLIENTS,
    plan.map((one) => () => take(actor, one)),
  );
  const examples = faultsOf(taken.filter((one) => one !== null));
  return { test: "T09", n, failures: examples.length, seed: SEED, examples: examples.slice(0, 20) };
}

type Planned = { readonly series: string; readonly on: string; readonly isAborted: boolean };
type Taken = { readonly place: string; readonly serial: number };

async function take(actor: Officer, { series, on, isAborted }: Planned): Promise<Taken | null> {
  const year = Number(on.slice(0, 4));
  try {
    return await transact(actor, at(on), async (ctx) => {
      const serial = await takeSerial(ctx, series, year);
      if (isAborted) throw new Aborted();
      return { place: `${series}${year}`, serial };
    });
  } catch (error) {
    if (error instanceof Aborted) return null;
    throw error;
  }
}

function faultsOf(taken: readonly Taken[]): string[] {
  const places = [...new Set(taken.map(({ place }) => place))];
  return places.flatMap((place) => {
    const serials = taken.filter((one) => one.place === place).map(({ serial }) => serial);
    const sorted = serials.sort((a, b) => a - b);
    return sorted.flatMap((serial, index) =>
      serial === index + 1 ? [] : [`${place}: ${serial} stands as ${index + 1}`],
    );
  });
}
