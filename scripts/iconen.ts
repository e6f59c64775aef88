/**
 * Makes the icons for a phone or desktop from public/favicon.svg. Run it again when that drawing changes.
 *
 *   npm run iconen
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { PROJECT_ROOT } from '../src/reading/project.ts';

const folder = join(PROJECT_ROOT, 'public');
const drawing = readFileSync(join(folder, 'favicon.svg'), 'utf8');
const background = /<rect [^>]*\sfill="(#[0-9a-f]{6})"/.exec(drawing)?.[1];
if (background === undefined) throw new Error('public/favicon.svg heeft geen <rect> met een kleur als achtergrond.');

/** The drawing without round corners, so that a phone can cut its own shape. */
const square = drawing.replace(/\srx="[^"]*"/, '');

/** Part of a maskable icon that no phone cuts off: a circle of 80 % of its width. */
const SAFE = 0.8;

async function write(name: string, svg: string, size: number, drawn = size): Promise<void> {
  const picture = await sharp(Buffer.from(svg), { density: (72 * drawn) / 48 })
    .resize(drawn, drawn)
    .png()
    .toBuffer();
  const edge = (size - drawn) / 2;
  await sharp(picture)
    .extend({ top: Math.floor(edge), bottom: Math.ceil(edge), left: Math.floor(edge), right: Math.ceil(edge), background })
    .png({ palette: true, compressionLevel: 9 })
    .toFile(join(folder, name));
  console.log(`public/${name}`);
}

await write('icon-180.png', square, 180);
await write('icon-192.png', drawing, 192);
await write('icon-512.png', drawing, 512);
await write('icon-maskable-512.png', square, 512, Math.round(512 * SAFE));
