import { spawn } from 'node:child_process';

/** How each system opens an address in the browser that its user likes. */
const openers: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  win32: ['rundll32.exe', 'url.dll,FileProtocolHandler'],
  darwin: ['open'],
};

/** Opens an address in the browser; false where there is none that can be asked. */
export function startBrowser(address: string): Promise<boolean> {
  const [command, ...options] = openers[process.platform] ?? ['xdg-open'];
  return new Promise((resolve) => {
    const opener = spawn(command, [...options, address], { stdio: 'ignore', detached: true });
    opener.once('error', () => resolve(false));
    opener.once('exit', (code) => resolve(code === 0));
    opener.once('spawn', () => setTimeout(() => resolve(true), 3000).unref());
    opener.unref();
  });
}
