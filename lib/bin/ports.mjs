import net from "node:net";

/** A port of 127.0.0.1 that nobody listens on. */
export function freePort() {
  return listen(0, "127.0.0.1");
}

/** Throws a plain sentence when something already listens on the port. */
export async function assertFree(port) {
  try {
    await listen(port);
  } catch (error) {
    if (error.code === "EADDRINUSE") throw new Error(`Port ${port} is in use: stop what uses it, or set PORT`);
    throw error;
  }
}

function listen(port, host) {
  return new Promise((resolve, reject) => {
    const server = net.createServer().once("error", reject);
    server.listen(port, host, () => {
      const { port: given } = server.address();
      server.close(() => resolve(given));
    });
  });
}
