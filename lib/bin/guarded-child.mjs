import { spawn } from "node:child_process";

/**
 * Runs beside the command and reads a pipe whose other end only this process holds: when this process ends, even by
 * SIGKILL, the read ends and the command gets its signal, so that nothing is left behind. It is forked twice, because
 * PostgreSQL restarts every backend when a child that it does not know is killed.
 */
const GUARD = `
signal=$1 scope=$2
shift 2
exec 3<&0
((
  exec >/dev/null 2>&1
  trap '' INT TERM HUP
  cat <&3
  kill -"$signal" $scope$$
  n=0
  while kill -0 $$ && [ $n -lt 100 ]; do sleep 0.1; n=$((n + 1)); done
  kill -0 $$ && kill -QUIT $$
  [ -n "$scope" ] && kill -KILL $scope$$
) &)
exec 3<&- </dev/null
exec "$@"
`;

const running = new Set();

/**
 * Starts a command in a session of its own, so that a terminal's Ctrl-C reaches this process alone.
 * `signal` asks it to end; `family` says that all its descendants end with it. `output` is "inherit" or "pipe".
 */
export function spawnGuarded(command, args, { signal = "TERM", family = true, output = "inherit", ...options } = {}) {
  const guarded = ["-c", GUARD, "sh", signal, family ? "-" : "", command, ...args.map(String)];
  const child = spawn("sh", guarded, { ...options, detached: true, stdio: ["pipe", output, output] });
  const exited = new Promise((resolve) => {
    child.once("exit", (code, killedBy) => resolve({ code, killedBy }));
    child.once("error", (error) => resolve({ code: null, error }));
  });
  child.stdin.on("error", () => {});
  const guardedChild = { child, pid: child.pid, exited, stop: () => stop(child, exited, signal, family) };
  running.add(guardedChild);
  exited.then(() => running.delete(guardedChild));
  return guardedChild;
}

/** Ends every command that still runs, the latest first. */
export async function stopAll() {
  for (const each of [...running].reverse()) await each.stop();
}

/**
 * Runs a command to its end. With `show` its output goes straight to the terminal, otherwise it is kept and given
 * with the answer. Throws CommandFailed unless the command ends well.
 */
export async function run(command, args, { show = false, ...options } = {}) {
  const { child, exited } = spawnGuarded(command, args, { ...options, output: show ? "inherit" : "pipe" });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text) => {
      output += text;
    });
  }
  const { code, error, killedBy } = await exited;
  if (code !== 0) throw new CommandFailed([command, ...args].join(" "), error ?? killedBy ?? code, output);
  return output;
}

export class CommandFailed extends Error {
  name = "CommandFailed";

  constructor(command, reason, output) {
    super(`${command}: ended with ${reason}${output ? `\n${output.trimEnd()}` : ""}`);
    this.output = output;
  }
}

async function stop(child, exited, signal, family) {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const target = family ? -child.pid : child.pid;
  send(target, `SIG${signal}`);
  const lastWord = setTimeout(() => send(target, family ? "SIGKILL" : "SIGQUIT"), 10_000);
  await exited;
  clearTimeout(lastWord);
}

function send(target, signal) {
  try {
    process.kill(target, signal);
  } catch (error) {
    if (error.code !== "ESRCH") throw error;
  }
}
