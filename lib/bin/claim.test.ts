import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { claimFolder, isClaimed } from "./claim.mjs";

const OTHER = `import { claimFolder } from ${JSON.stringify(new URL("./claim.mjs", import.meta.url).href)};`;
/** Starts eight at once, passes on what they say, and lets go of them when each has either spoken or ended. */
const RACE = `
  import { spawn } from "node:child_process";
  const race = (code, folder) => {
    const args = ["--input-type=module", "-e", code, folder];
    const stdio = ["pipe", "pipe", "ignore"];
    const all = Array.from({ length: 8 }, () => spawn(process.execPath, args, { stdio }));
    const settled = new Set();
    const settle = (child) => settled.add(child).size === all.length && all.forEach((each) => each.kill("SIGKILL"));
    for (const child of all) {
      child.stdout.on("data", (text) => { process.stdout.write(text); settle(child); });
      child.on("exit", () => settle(child));
    }
  };
`;
let folder = "";

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "claim-"));
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

function inAnotherProcess(code: string) {
  const args = ["--input-type=module", "-e", `${OTHER} const folder = ${JSON.stringify(folder)}; ${code}`];
  return spawnSync(process.execPath, args, { encoding: "utf8" });
}

test("T30e a second process is refused and told the owner's pid and since when", () => {
  claimFolder(folder);
  const second = inAnotherProcess("claimFolder(folder);");
  expect(second.status).not.toBe(0);
  expect(second.stderr).toMatch(new RegExp(`in use by process ${process.pid} since \\d{4}-\\d{2}-\\d{2}`));
});

test("the same process is refused too", () => {
  claimFolder(folder);
  expect(() => claimFolder(folder)).toThrow(`in use by process ${process.pid}`);
});

test("a released folder is free", () => {
  claimFolder(folder).release();
  expect(isClaimed(folder)).toBe(false);
  expect(inAnotherProcess("claimFolder(folder);").status).toBe(0);
});

test("the claim of a process that was killed is taken over", () => {
  const killed = inAnotherProcess('claimFolder(folder); process.kill(process.pid, "SIGKILL");');
  expect(killed.signal).toBe("SIGKILL");
  expect(fs.existsSync(path.join(folder, "owner.json"))).toBe(true);
  expect(isClaimed(folder)).toBe(false);
  claimFolder(folder);
  expect(isClaimed(folder)).toBe(true);
});

test("a process that only has the owner's number is not the owner", () => {
  claimFolder(folder);
  const file = path.join(folder, "owner.json");
  const owner = JSON.parse(fs.readFileSync(file, "utf8"));
  fs.writeFileSync(file, JSON.stringify({ ...owner, mark: "another start" }));
  expect(isClaimed(folder)).toBe(false);
});

test("a claim that was cut short is taken over", () => {
  fs.writeFileSync(path.join(folder, "owner.json"), '{"pid":');
  claimFolder(folder);
  expect(isClaimed(folder)).toBe(true);
});

test("of many processes at once over a dead claim one becomes the owner", () => {
  inAnotherProcess('claimFolder(folder); process.kill(process.pid, "SIGKILL");');
  const contender = `${OTHER} claimFolder(process.argv[1]); console.log("mine"); process.stdin.resume();`;
  const winners = inAnotherProcess(`${RACE} race(${JSON.stringify(contender)}, folder);`).stdout;
  expect(winners).toBe("mine\n");
});
