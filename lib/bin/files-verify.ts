import { closeDb } from "@/db/client";
import { changedPapers, orphans, storeFaults } from "@/lib/attachments/verify-store";
import { now } from "@/lib/kernel/clock";
import { loadDotEnv } from "./environment.mjs";

/**
 * `npm run files:verify`: asks of all bytes that rows name whether they are there and what they were, a file at a time,
 * and names what no row names. Exit code 1 when something is missing or changed; orphans alone are no fault.
 */
async function main(): Promise<number> {
  const found = { missing: 0, changed: 0, unreadable: 0, papers: 0, orphans: 0 };
  for await (const { fault, sha256 } of storeFaults()) {
    found[fault] += 1;
    console.log(`${fault}: ${sha256}`);
  }
  for await (const { id, sha256 } of changedPapers()) {
    found.papers += 1;
    console.log(`changed paper: document ${id}, issued as ${sha256}`);
  }
  for await (const place of orphans(now())) {
    found.orphans += 1;
    console.log(`orphan: ${place}`);
  }
  const isWhole = found.missing + found.changed + found.unreadable + found.papers === 0;
  console.log(JSON.stringify({ files: isWhole ? "whole" : "broken", ...found }));
  return isWhole ? 0 : 1;
}

loadDotEnv();
process.exitCode = await main().finally(closeDb);
