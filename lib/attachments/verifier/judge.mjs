import { sha256Digest, sm3Digest } from "./digests.mjs";

const FORMAT = "laojian-case-package/1";
const MANIFEST = "manifest.json";
const SUMS = "SHA256SUMS";
const MOST_MANIFEST = 67_108_864;

/**
 * Holds what was given against the manifest that lies in it: each listed file is unchanged, changed or missing, and
 * each other one unlisted. `tell` hears which file is being read.
 */
export async function judge(given, tell) {
  const files = given.map((file) => ({ ...file, path: file.path.normalize("NFC") }));
  const place = files.filter(isManifest).sort((one, other) => one.path.length - other.path.length)[0];
  if (!place) throw new Error("没有找到 manifest.json（清单）。请放入整个文件夹，或者未解压的压缩包。");
  const root = place.path.slice(0, -MANIFEST.length);
  const own = new Map(files.filter(({ path }) => path.startsWith(root)).map((f) => [f.path.slice(root.length), f]));
  const bytes = await wholeOf(place);
  const manifest = parsed(bytes);
  const digests = await digestsOf({
    chunks: async function* () {
      yield bytes;
    },
  });
  const rows = [];
  for (const listed of manifest.files) {
    tell(listed.path, rows.length + 1, manifest.files.length);
    rows.push({ ...listed, ...(await standing(listed, own.get(listed.path.normalize("NFC")))) });
  }
  rows.push(...(await beside(own, manifest, digests.sha256)));
  return { manifest, digests, rows };
}

const isManifest = ({ path }) => path === MANIFEST || path.endsWith(`/${MANIFEST}`);

async function standing(listed, file) {
  if (!file) return { state: "missing" };
  const found = await digestsOf(file);
  const isSame = found.size === listed.size && found.sha256 === listed.sha256 && found.sm3 === listed.sm3;
  return { state: isSame ? "unchanged" : "changed", found };
}

/** What lies beside the listed files. The list for `sha256sum` cannot be listed itself: it names the manifest. */
async function beside(own, manifest, manifestSha256) {
  const listed = new Set([MANIFEST, ...manifest.files.map(({ path }) => path.normalize("NFC"))]);
  const rows = [];
  for (const [path, file] of own) {
    if (listed.has(path)) continue;
    if (path !== SUMS) {
      rows.push({ path, state: "unlisted" });
      continue;
    }
    const lines = [...manifest.files, { path: MANIFEST, sha256: manifestSha256 }];
    const meant = lines.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join("");
    const isSame = new TextDecoder().decode(await wholeOf(file)) === meant;
    rows.push({ path, title: "sha256sum 校验值", state: isSame ? "unchanged" : "changed" });
  }
  return rows;
}

function parsed(bytes) {
  const manifest = readable(bytes);
  if (manifest?.format !== FORMAT || !Array.isArray(manifest.files)) {
    throw new Error("manifest.json 不是本系统的清单，或者已被改得无法读取。");
  }
  return manifest;
}

function readable(bytes) {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}

async function digestsOf(file) {
  const sha256 = sha256Digest();
  const sm3 = sm3Digest();
  let size = 0;
  for await (const chunk of file.chunks()) {
    size += chunk.length;
    sha256.update(chunk);
    sm3.update(chunk);
    await new Promise((resolve) => setTimeout(resolve));
  }
  return { size, sha256: sha256.hex(), sm3: sm3.hex() };
}

async function wholeOf(file) {
  const chunks = [];
  let size = 0;
  for await (const chunk of file.chunks()) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > MOST_MANIFEST) throw new Error(`${file.path} 太大，不是本系统的清单。`);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
