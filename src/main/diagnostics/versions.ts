import { release } from 'node:os';

/** What is running, as far as it says nothing about whom it belongs to. */
export function runningVersions(version: string, host: string): Record<string, string> {
  const { electron, chrome, node, v8 } = process.versions;
  return {
    flatarrow: version,
    host,
    ...(electron === undefined ? {} : { electron }),
    ...(chrome === undefined ? {} : { chrome }),
    node: `${node}, v8 ${v8}`,
    system: `${process.platform} ${release()} ${process.arch}`,
  };
}
