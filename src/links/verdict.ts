/** What we think of an address, worst first. */
export const OORDELEN = ['dood', 'onveilig', 'verdacht', 'verhuisd', 'geweigerd', 'even-niet-bereikbaar', 'goed'] as const;

export type Oordeel = (typeof OORDELEN)[number];

/** A verdict with its reason, in Dutch, in our own words. */
export interface Uitslag {
  readonly oordeel: Oordeel;
  readonly reden: string;
  /** Where the page is now, when the server says so for good. */
  readonly naar: string | null;
  /** True when failing like this for weeks means that the page is gone. */
  readonly telt: boolean;
}

/** Verdicts that ask for a change in the content. */
export const TE_DOEN: readonly Oordeel[] = ['dood', 'onveilig', 'verdacht', 'verhuisd'];

/** Heading of each verdict in a report. */
export const KOPPEN: Readonly<Record<Oordeel, string>> = {
  dood: 'Dood',
  onveilig: 'Onveilig',
  verdacht: 'Verdacht',
  verhuisd: 'Verhuisd',
  geweigerd: 'Geweigerd',
  'even-niet-bereikbaar': 'Even niet bereikbaar',
  goed: 'Goed',
};

/** What an editor does about each verdict. */
export const RAAD: Readonly<Record<Oordeel, string>> = {
  dood: 'De pagina is weg. Zoek waar ze nu staat. Vind je ze niet, zet dan het adres uit het webarchief in de plaats; kijk eerst of daar de juiste pagina staat.',
  onveilig:
    'De beveiliging van de site klopt niet, en browsers waarschuwen de bezoeker. Kijk met de hand. Blijft het zo, neem dan het adres uit het webarchief.',
  verdacht:
    'Er komt iets, maar wellicht niet de bron. Kijk met de hand of de bron er nog staat. Zo niet, neem het adres uit het webarchief.',
  verhuisd: 'De pagina staat voorgoed op een ander adres. Kijk of het dezelfde pagina is en zet het nieuwe adres in het bestand.',
  geweigerd:
    'De server weigert dit programma. De pagina kan er wel zijn: kijk met de hand in een browser. Staat ze er, dan hoef je niets te doen.',
  'even-niet-bereikbaar': 'Doe nu niets. Een volgende controle probeert opnieuw. Na drie keer in minstens twee weken wordt het "dood".',
  goed: 'Niets te doen.',
};
