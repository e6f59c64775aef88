import { isFull, type SaveEnd } from '../save-files.ts';
import type { SaveState } from '../save-state.ts';
import { progressText, type SaveProgress, type Standing, standingText, startLabel } from '../keeping-text.ts';
import { part } from './part.ts';
import { saveEverything } from './save-everything.ts';
import { ADDRESSES, BUILD, CACHES } from './site.ts';
import { removeKept, saveStates } from './stored.ts';

const BLOCKED =
  'Je browser laat niet toe dat deze site iets bewaart. Dat kan door een privévenster komen, of door een strenge instelling. ' +
  'Met een verbinding werkt de site zoals altijd.';

/** Said out loud at each of these parts of the whole; more often would be noise. */
const SPOKEN_PARTS = 4;

/** True when this browser may keep pages and show them again. */
async function mayKeep(): Promise<boolean> {
  try {
    const { root: scope, worker } = ADDRESSES;
    // Registering is what every page does, but without a connection the browser may take its time for it.
    const { serviceWorker } = navigator;
    const known = await serviceWorker.getRegistration(scope);
    // Whatever blocks workers may also answer with nothing at all.
    if (!(known ?? (await serviceWorker.register(worker, { scope, updateViaCache: 'none' })))) return false;
    await caches.open(CACHES.pages);
    return true;
  } catch {
    return false;
  }
}

/**
 * How it stands now, from what lies in the caches.
 * @param latest what is known already: on a full device there may be no room to write it down
 */
async function readStanding(latest?: SaveState): Promise<Standing | undefined> {
  const state = latest ?? (await saveStates()).at(-1);
  if (state === undefined) return undefined;
  const keys = await (await caches.open(CACHES.everything(state.build))).keys();
  const keptPages = keys.filter(({ url }) => new URL(url).pathname !== ADDRESSES.saveState).length;
  return { state, keptPages, isThisBuild: state.build === BUILD, root: ADDRESSES.root };
}

function endOf(error: unknown, signal: AbortSignal): SaveEnd {
  if (signal.aborted) return 'stopped';
  if (isFull(error)) return 'full';
  // Fetching throws a TypeError; blocked storage something else.
  return error instanceof TypeError || (error instanceof Error && error.message.startsWith(ADDRESSES.saveList)) ? 'unreachable' : 'blocked';
}

/** The choice "Bewaar alles voor offline": start, stop, go on, remove. */
export class SaveControl {
  private readonly root: HTMLElement;
  private readonly onChange: () => Promise<void>;
  private readonly startButton: HTMLButtonElement;
  private readonly stopButton: HTMLButtonElement;
  private readonly removeButton: HTMLButtonElement;
  private readonly bar: HTMLProgressElement;
  private running = new AbortController();
  private spoken = 0;

  /**
   * @param root the part of the page with the control
   * @param onChange called when more or less is kept than before
   */
  constructor(root: HTMLElement, onChange: () => Promise<void>) {
    this.root = root;
    this.onChange = onChange;
    this.startButton = part(root, 'save-start');
    this.stopButton = part(root, 'save-stop');
    this.removeButton = part(root, 'save-remove');
    this.bar = part(root, 'save-bar');
  }

  async start(): Promise<void> {
    if (!(await mayKeep())) {
      part(this.root, 'save-text').textContent = BLOCKED;
      part(this.root, 'save').hidden = false;
      return;
    }
    this.startButton.addEventListener('click', () => void this.save());
    this.stopButton.addEventListener('click', () => this.running.abort());
    this.removeButton.addEventListener('click', () => void this.remove());
    this.show(await readStanding());
    part(this.root, 'save').hidden = false;
  }

  private async save(): Promise<void> {
    this.running = new AbortController();
    const { signal } = this.running;
    this.spoken = 0;
    this.showRunning(true);
    this.stopButton.focus();
    let standing: Standing | undefined;
    try {
      // Asks the browser not to throw it away when room gets scarce; it may say no.
      await navigator.storage?.persist?.().catch(() => false);
      standing = await readStanding(await saveEverything(signal, (progress) => this.showProgress(progress)));
    } catch (error) {
      console.debug(error);
      standing = await this.standingAfter(endOf(error, signal));
    }
    this.showRunning(false);
    this.show(standing);
    part(this.root, 'save-spoken').textContent = part(this.root, 'save-text').textContent;
    this.focusAfter();
    await this.onChange();
  }

  /** Nothing came of it, or not all: what lies there still counts, with the reason why it ended. */
  private async standingAfter(end: SaveEnd): Promise<Standing> {
    const standing = await readStanding().catch(() => undefined);
    const state = standing?.state ?? { build: BUILD, date: new Date().toISOString(), totalFiles: 0, totalPages: 0, missing: [] };
    return { keptPages: 0, isThisBuild: true, root: ADDRESSES.root, ...standing, state: { ...state, end } };
  }

  private async remove(): Promise<void> {
    await removeKept().catch(() => undefined);
    this.show(await readStanding().catch(() => undefined));
    part(this.root, 'save-text').textContent = 'Verwijderd. Op dit toestel staan nog alleen de pagina’s die er altijd staan.';
    part(this.root, 'save-spoken').textContent = 'Verwijderd.';
    this.focusAfter();
    await this.onChange();
  }

  /** A button that disappears takes the focus with it. */
  private focusAfter(): void {
    const button = [this.startButton, this.removeButton].find(({ hidden }) => !hidden);
    button?.focus();
  }

  private show(standing: Standing | undefined): void {
    const label = startLabel(standing);
    part(this.root, 'save-text').textContent = standingText(standing);
    this.startButton.hidden = label === undefined;
    this.startButton.textContent = label ?? '';
  }

  private showRunning(isRunning: boolean): void {
    part(this.root, 'save-progress').hidden = !isRunning;
    part(this.root, 'save-text').hidden = isRunning;
    this.startButton.hidden = isRunning;
    this.removeButton.hidden = isRunning;
    this.stopButton.hidden = !isRunning;
    part(this.root, 'save-count').textContent = 'Bewaren begint';
    this.bar.removeAttribute('value');
    if (isRunning) part(this.root, 'save-spoken').textContent = 'Bewaren begint';
  }

  private showProgress(progress: SaveProgress): void {
    const text = progressText(progress);
    part(this.root, 'save-count').textContent = text;
    this.bar.max = progress.totalBytes;
    this.bar.value = progress.bytes;
    const reached = Math.floor((progress.bytes / progress.totalBytes) * SPOKEN_PARTS);
    if (reached > this.spoken) part(this.root, 'save-spoken').textContent = text;
    this.spoken = Math.max(this.spoken, reached);
  }
}
