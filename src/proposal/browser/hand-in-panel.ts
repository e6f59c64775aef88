import { type HandIn, type HandInAddress, issueAddress, mailAddress, pullRequestAddress } from '../hand-in.ts';
import { button, element } from './element.ts';

/** Where to hand in. */
export interface HandInPlaces {
  readonly repository: string;
  readonly branch: string;
  /** Mail address of the editors; empty when the site knows none. */
  readonly mail: string;
}

/** What a way to hand in says. */
interface WayWords {
  readonly label: string;
  /** When the file is in the address. */
  readonly filled: string;
  /** When it is not. */
  readonly empty: string;
  /** Where the copied text goes. */
  readonly paste: string;
}

const ACCOUNT = 'Je hebt een gratis account nodig.';

/** Copies text; a browser that does not allow it gets the text selected in a box instead. */
async function copy(text: string, box: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const details = box.closest('details');
    if (details !== null) details.open = true;
    box.focus();
    box.select();
    return false;
  }
}

function download(handIn: HandIn): void {
  const url = URL.createObjectURL(new Blob([handIn.text], { type: 'text/plain;charset=utf-8' }));
  const link = element('a', { href: url, download: `${handIn.id}.mdx` });
  link.click();
  // Some browsers fetch what they save a moment later.
  window.setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/**
 * The four ways to hand in the file.
 * @param isValid false when there are mistakes: then the editors are asked to help, and no pull request is offered
 */
export function handInPanel(handIn: HandIn, isValid: boolean, places: HandInPlaces): HTMLElement {
  const told = element('p', { role: 'status', class: 'hint' });
  const box = element('textarea', { id: 'bestand-tekst', rows: 12, readonly: true, spellcheck: 'false', class: 'code' });
  box.value = handIn.text;
  const copyText = async (after: string) => {
    told.textContent = (await copy(handIn.text, box))
      ? `De tekst is gekopieerd. ${after}`
      : `Kopiëren lukte niet. Kopieer zelf de geselecteerde tekst hieronder. ${after}`;
  };

  /** Opens an address; when the file does not fit in it, the text is copied first, to paste there. */
  const way = (title: string, { href, holdsFile }: HandInAddress, words: WayWords): HTMLElement => {
    const { label, filled, empty, paste } = words;
    const link = element(
      'a',
      { href, class: 'button', ...(href.startsWith('mailto:') ? {} : { target: '_blank', rel: 'noopener' }) },
      label,
    );
    if (!holdsFile) link.addEventListener('click', () => void copyText(paste));
    return element(
      'li',
      { class: 'way' },
      element('h3', {}, title),
      element('p', {}, holdsFile ? filled : `${empty} We kopiëren de tekst als je klikt. ${paste}`),
      element('p', {}, link),
    );
  };
  const recipient =
    places.mail === '' ? 'Vul zelf in aan wie: de redactie, of een collega die met GitHub werkt.' : 'Het gaat naar de redactie.';
  const ways = [
    ...(isValid
      ? [
          way('Rechtstreeks op GitHub', pullRequestAddress(handIn, places.repository, places.branch), {
            label: 'Open GitHub',
            filled: `Je opent een pagina waarop het bestand al klaarstaat. Onderaan klik je op “Propose changes” en daarna op “Create pull request”. ${ACCOUNT}`,
            empty: handIn.isNew
              ? `Je opent een lege pagina: het bestand is te lang om klaar te zetten. ${ACCOUNT}`
              : `Je opent de pagina van het bestand. ${ACCOUNT}`,
            paste: handIn.isNew
              ? 'Plak ze in het grote vak. Klik dan op “Propose changes” en op “Create pull request”.'
              : 'Selecteer daar alles en plak ze erover. Klik dan op “Commit changes” en op “Create pull request”.',
          }),
        ]
      : []),
    way('Als melding', issueAddress(handIn, places.repository), {
      label: 'Open een melding',
      filled: `Je vult een kort formulier op GitHub in, met je bestand er al in. De redactie doet de rest. ${ACCOUNT}`,
      empty: `Je vult een kort formulier op GitHub in. De redactie doet de rest. ${ACCOUNT} Je bestand is te lang om erin klaar te zetten.`,
      paste: 'Plak ze in het laatste vak.',
    }),
    element(
      'li',
      { class: 'way' },
      element('h3', {}, 'Als bestand'),
      element(
        'p',
        {},
        `Je bewaart ${handIn.id}.mdx op je toestel. Geef het aan iemand die met de databank werkt, of ga er later mee verder.`,
      ),
      element(
        'p',
        { class: 'buttons' },
        button('Download het bestand', 'button', () => {
          download(handIn);
          told.textContent = `${handIn.id}.mdx staat bij je downloads.`;
        }),
      ),
    ),
    way('Per mail', mailAddress(handIn, places.mail), {
      label: 'Open je mail',
      filled: `Je mailprogramma opent met het voorstel erin. ${recipient}`,
      empty: `Je mailprogramma opent. ${recipient} Je bestand is te lang om erin klaar te zetten.`,
      paste: 'Plak ze in de mail. Of download het bestand en voeg het toe als bijlage.',
    }),
  ];
  return element(
    'div',
    { class: 'hand-in flow' },
    element('ul', { class: 'ways' }, ...ways),
    told,
    element(
      'details',
      { class: 'explain' },
      element('summary', {}, 'Bekijk het bestand'),
      element('label', { for: 'bestand-tekst' }, `${handIn.id}.mdx`),
      box,
      element(
        'p',
        {},
        button('Kopieer de tekst', 'button button-quiet', () => void copyText('')),
      ),
    ),
  );
}
