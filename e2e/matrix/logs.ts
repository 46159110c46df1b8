import fs from "node:fs";
import path from "node:path";

/** Where the servers that are asked write down what they say. Throws when nobody said where. */
export function serverLogs(): readonly string[] {
  const logs = (process.env.E2E_SERVER_LOGS ?? "").split(path.delimiter).filter((log) => log !== "");
  if (logs.length === 0) throw new Error("E2E_SERVER_LOGS names no log: what the servers say of errors goes unread");
  return logs;
}

/** As Next marks an error that it ended a request with, and Node one that nobody waited for. */
const UNCAUGHT = /⨯|\buncaught|unhandledRejection/i;

/**
 * Answers, each time, what the servers said since the last time of errors that no code of ours caught. A line that is
 * still being written is told the next time, whole.
 */
export function uncaughtIn(logs: readonly string[]): () => readonly string[] {
  const read = new Map<string, number>();
  const news = () =>
    logs.flatMap((log) => {
      const said = fs.readFileSync(log, "utf8").replace(/[^\n]*$/, "");
      const lines = said.slice(read.get(log) ?? 0).split("\n");
      read.set(log, said.length);
      return lines.filter((line) => UNCAUGHT.test(line)).map((line) => `a server says ${line.trim().slice(0, 400)}`);
    });
  news();
  return news;
}
