import { filesInArchive, looseFile } from "./archive.mjs";
import { judge } from "./judge.mjs";

const STATES = { unchanged: "未改动", changed: "已改动", missing: "缺失", unlisted: "未列入清单" };
const MINUTE = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai", dateStyle: "short", timeStyle: "short" });
const byId = (id) => document.getElementById(id);

let manifestDigests = null;

export function start() {
  const drop = byId("drop");
  for (const name of ["folder", "archive"]) {
    byId(name).addEventListener("change", (event) => verify(() => chosen([...event.target.files])));
  }
  for (const name of ["dragenter", "dragover"]) drop.addEventListener(name, (event) => lift(event, true));
  drop.addEventListener("dragleave", (event) => lift(event, false));
  drop.addEventListener("drop", (event) => {
    lift(event, false);
    const files = [...event.dataTransfer.files];
    const items = [...event.dataTransfer.items].filter(({ kind }) => kind === "file");
    const entries = items.map((item) => item.webkitGetAsEntry?.() ?? null);
    verify(async () => (entries.some((entry) => entry?.isDirectory) ? inFolders(entries, files) : chosen(files)));
  });
  byId("recorded").addEventListener("input", compare);
}

function lift(event, isOver) {
  event.preventDefault();
  byId("drop").classList.toggle("over", isOver);
}

async function verify(gather) {
  manifestDigests = null;
  byId("result").hidden = true;
  say("正在读取……", "busy");
  try {
    const { manifest, digests, rows } = await judge(await gather(), (path, at, of) =>
      say(`正在核对第${at}个，共${of}个：${path}`, "busy"),
    );
    manifestDigests = digests;
    show(manifest, digests, rows);
  } catch (error) {
    say(error instanceof Error ? error.message : String(error), "bad");
  }
}

async function chosen(files) {
  const [first] = files;
  if (!first) throw new Error("没有选择文件。");
  if (files.length === 1 && /\.zip$/i.test(first.name)) return filesInArchive(first);
  return files.map((file) => looseFile(file, file.webkitRelativePath || file.name));
}

/** Some browsers do not open a dropped folder for a page that lies on a disk. */
async function inFolders(entries, files) {
  try {
    const found = await Promise.all(entries.map((entry, at) => (entry.isDirectory ? walk(entry) : [files[at]])));
    return found.flat().map((each) => (each instanceof File ? looseFile(each, each.name) : each));
  } catch {
    throw new Error("浏览器不允许拖入文件夹，请改用“选择文件夹”按钮。");
  }
}

async function walk(entry) {
  const path = entry.fullPath.replace(/^\//, "");
  if (entry.isFile) return [looseFile(await new Promise((done, fail) => entry.file(done, fail)), path)];
  const reader = entry.createReader();
  const found = [];
  for (let some = [null]; some.length > 0; ) {
    some = await new Promise((done, fail) => reader.readEntries(done, fail));
    for (const each of some) found.push(...(await walk(each)));
  }
  return found;
}

function show(manifest, digests, rows) {
  const count = (state) => rows.filter((row) => row.state === state).length;
  const wrong = ["changed", "missing", "unlisted"].filter((state) => count(state) > 0);
  const words = wrong.map((state) => `${STATES[state]}${count(state)}个`).join("，");
  if (wrong.length === 0) say(`全部${rows.length}个文件与清单一致，未改动。还请核对下面的清单摘要。`, "good");
  else say(`与清单不一致：${words}。`, "bad");
  byId("case").textContent = `${manifest.caseNumber}　${manifest.caseTitle}　${manifest.organ}`;
  byId("built").textContent = minuteOf(manifest.builtAt);
  byId("events").textContent = `第${manifest.events.seq}号，${manifest.events.hash}`;
  const left = (manifest.leftOut ?? []).map(({ title, reason }) => `${title}：${reason}`);
  byId("left").textContent = left.join("\n") || "无";
  byId("sha256").textContent = digests.sha256;
  byId("sm3").textContent = digests.sm3;
  const order = [...rows].sort((one, other) => (one.state === "unchanged") - (other.state === "unchanged"));
  byId("rows").replaceChildren(...order.map(rowOf));
  byId("result").hidden = false;
  compare();
}

function rowOf(row) {
  const line = document.createElement("tr");
  line.dataset.path = row.path;
  line.dataset.state = row.state;
  const name = [row.title, row.number].filter(Boolean).join(" ");
  const found = row.state === "changed" && row.found ? `现在的 SHA-256：${row.found.sha256}` : "";
  const cells = [
    STATES[row.state],
    name,
    row.path,
    minuteOf(row.storedAt),
    [row.sha256, found].filter(Boolean).join("\n"),
  ];
  for (const [at, text] of cells.entries()) {
    const cell = line.insertCell();
    cell.textContent = text;
    cell.dataset.label = ["结果", "名称", "文件", "存入时间", "清单所列 SHA-256"][at];
  }
  return line;
}

/** `2026-11-20 10:00` in Beijing; what is no time stays as it is written. */
function minuteOf(text) {
  const instant = Date.parse(text);
  return Number.isNaN(instant) ? (text ?? "") : MINUTE.format(instant);
}

function compare() {
  const recorded = byId("recorded").value.replace(/\s/g, "").toLowerCase();
  const answer = byId("compared");
  if (recorded === "" || !manifestDigests) {
    answer.textContent = "";
    return;
  }
  const isSame = recorded === manifestDigests.sha256 || recorded === manifestDigests.sm3;
  answer.textContent = isSame ? "一致：这份清单就是系统导出的那一份。" : "不一致：这份清单不是系统导出的那一份。";
  answer.className = isSame ? "good" : "bad";
}

function say(text, tone) {
  const status = byId("status");
  status.textContent = text;
  status.className = tone;
}
