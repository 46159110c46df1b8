import { closeDb, db } from "@/db/client";
import { type Checkpoint, verifyChain } from "../verify-chain";

/**
 * `npm run audit:verify [-- <seq>:<hash>]`: reads the whole chain of events in one snapshot, says whether it holds
 * and prints its head, which is worth writing down elsewhere and giving to the next run. Exit code 1 when it is broken.
 */
async function main(given: string | undefined): Promise<number> {
  const checkpoint = given === undefined ? undefined : checkpointOf(given);
  const { events, head, broken } = await db().transaction((tx) => verifyChain(tx, checkpoint), {
    isolationLevel: "repeatable read",
    accessMode: "read only",
  });
  console.log(JSON.stringify({ audit: broken === null ? "holds" : "broken", events, head, broken }));
  if (broken === null) console.log(`${events} events, chain holds; head ${head.seq}:${head.hash}`);
  else console.log(`Broken at event ${broken.seq}: ${broken.why}; ${events} events before it hold`);
  return broken === null ? 0 : 1;
}

function checkpointOf(text: string): Checkpoint {
  const [, seq, hash] = /^(\d+):([0-9a-f]{64})$/.exec(text) ?? [];
  if (seq === undefined || hash === undefined) throw new Error("a checkpoint is written <seq>:<hash>");
  return { seq: Number(seq), hash };
}

process.exitCode = await main(process.argv[2]).finally(closeDb);
