/*
 * Where the site and its repository live, and who is behind it. The editors write it in content/redactie/instellingen.yaml;
 * nothing else in the code knows an address.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseYaml } from '../file/read-yaml.ts';
import { INSTELLINGEN, type Instellingen, instellingenSchema } from '../schema/instellingen.ts';
import { PROJECT_ROOT } from './project-root.ts';
import { makeSettings } from './settings.ts';

/** What holds as long as the file cannot be read: the validator then tells why, and nothing is published. */
const NO_FILE: Instellingen = { repository: 'https://github.com/praktijkdatabank/eenzaamheid' };

function readInstellingen(): Instellingen {
  try {
    const { data } = parseYaml(readFileSync(join(PROJECT_ROOT, 'content', 'redactie', `${INSTELLINGEN}.yaml`), 'utf8'));
    return instellingenSchema.safeParse(data).data ?? NO_FILE;
  } catch {
    return NO_FILE;
  }
}

const { settings, problems } = makeSettings(readInstellingen(), process.env);

/** All settings. */
export const SETTINGS = settings;

/** What is wrong with the variables of this build, each in one sentence. With one of these nothing is built. */
export const SETTINGS_PROBLEMS: readonly string[] = problems;

/** Address of the repository. GitHub's own builds know it; elsewhere it is the one in the settings. */
export const REPOSITORY_URL: string = settings.repository;

/** Branch that the site is built from. */
export const REPOSITORY_BRANCH = 'main';

/** Mail address of the editors, for proposals by mail; empty when there is none: then people fill in whom to write to. */
export const EDITORS_MAIL: string = settings.mail ?? '';

/** Address of the host of the published site (https://naam.github.io), or undefined when not known (then no canonical links). */
export const SITE_URL: string | undefined = settings.site ?? undefined;

/** Folder of the site below its host: "/" or, on a project page, "/eenzaamheid/". */
export const BASE_PATH: string = settings.basePath;
