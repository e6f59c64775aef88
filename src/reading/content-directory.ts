import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { RawFile } from '../file/source-file.ts';

/** Files that an operating system or editor leaves behind; nobody wrote them. */
const LITTER = /^(\.DS_Store|\._.*|Thumbs\.db|desktop\.ini|\.gitkeep|.*~|\..*\.sw[a-z]|\.#.*|#.*#|~\$.*|\.~lock\..*#)$/;

/** Files are larger than this only by mistake; their bytes are never loaded in full. */
const LARGEST_READ = 2_000_000;

function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

function readBytes(path: string): RawFile['bytes'] {
  try {
    const bytes = readFileSync(path);
    return bytes.length > LARGEST_READ ? bytes.subarray(0, LARGEST_READ) : bytes;
  } catch (error) {
    return { error: reasonOf(error) };
  }
}

/**
 * All files of a content folder with their bytes, sorted by path. A file or folder that cannot be read,
 * and a symbolic link (it could point outside the content), comes with an error in place of bytes.
 * @throws Error when the folder itself cannot be listed
 */
export function readContentDirectory(root: string): RawFile[] {
  const files: RawFile[] = [];
  const walk = (folder: string) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (LITTER.test(entry.name)) continue;
      const full = join(folder, entry.name);
      const path = relative(root, full).split(sep).join('/');
      if (entry.isSymbolicLink()) {
        files.push({ path, bytes: { error: 'het is een symbolische koppeling' } });
      } else if (entry.isDirectory() && !/\.(mdx|ya?ml)$/.test(entry.name)) {
        try {
          walk(full);
        } catch (error) {
          files.push({ path, bytes: { error: reasonOf(error) } });
        }
      } else {
        files.push({ path, bytes: entry.isFile() ? readBytes(full) : { error: 'het is geen gewoon bestand' } });
      }
    }
  };
  walk(root);
  return files.sort((a, b) => a.path.localeCompare(b.path));
}

/** The addresses that files in public/ get on the site: `/afbeeldingen/buurttafel.jpg`. */
export function listPublicFiles(root: string): Set<string> {
  const entries = readdirSync(root, { withFileTypes: true, recursive: true });
  return new Set(
    entries.filter((entry) => entry.isFile()).map((entry) => `/${relative(root, join(entry.parentPath, entry.name)).split(sep).join('/')}`),
  );
}
