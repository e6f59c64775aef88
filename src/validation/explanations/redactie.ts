import type { Explanations } from './explanation.ts';

/** What can be wrong with the lists that editors keep. */
export const REDACTIE: Explanations = {
  'dubbele-term': {
    titel: 'Een term staat er twee keer',
    ernst: 'fout',
    wat: 'In een lijst van termen staat een id of een woord meer dan één keer.',
    waarom: 'Een woord moet naar één term leiden. Anders weet het zoeken niet welke.',
    oplossing: ['Houd het woord bij één term.'],
    voorbeeld: {
      soort: 'bestand',
      pad: 'vocabularia/synoniemen.yaml',
      fout: '- { id: eten, woorden: [maaltijd, lunch] }\n- { id: middag, woorden: [noen, lunch] }\n',
      goed: '- { id: eten, woorden: [maaltijd, lunch] }\n- { id: middag, woorden: [noen, namiddag] }\n',
    },
  },
  'te-algemeen-woord': {
    titel: 'Dit woord vindt alles',
    ernst: 'fout',
    wat: 'In een groep van synoniemen staat een woord dat op bijna elke pagina voorkomt.',
    waarom: 'Wie een ander woord van de groep zoekt, zou alle pagina’s krijgen.',
    oplossing: ['Haal het woord weg, of neem een woord dat preciezer is.'],
    voorbeeld: {
      soort: 'bestand',
      pad: 'vocabularia/synoniemen.yaml',
      fout: '- { id: eten, woorden: [maaltijd, samen] }\n',
      goed: '- { id: eten, woorden: [maaltijd, lunch] }\n',
    },
  },
  doorverwijzingen: {
    titel: 'Een doorverwijzing klopt niet',
    ernst: 'fout',
    wat: 'Een oud adres leidt naar een pagina die niet bestaat, naar een ander oud adres, of neemt de plaats in van een bestaande pagina.',
    waarom: 'Wie een oud adres bewaarde, moet in één stap op de juiste pagina komen.',
    oplossing: ['Laat "naar" wijzen naar een pagina die nu bestaat.', 'Zet elk oud adres één keer in de lijst.'],
    voorbeeld: {
      soort: 'bestand',
      pad: 'redactie/doorverwijzingen.yaml',
      fout: '- { van: /praktijken/oud-cafe/, naar: /praktijken/dorpskafee/ }\n',
      goed: '- { van: /praktijken/oud-cafe/, naar: /praktijken/dorpscafe/ }\n',
    },
  },
  'toch-opgenomen': {
    titel: 'Deze praktijk heeft al een pagina',
    ernst: 'fout',
    wat: 'Een praktijk staat in de lijst van praktijken zonder pagina, terwijl ze er een heeft. Of ze staat er twee keer in.',
    waarom: 'Die lijst zegt waar nog werk aan is. Ze moet kloppen.',
    oplossing: ['Haal het stuk uit content/redactie/niet-opgenomen.yaml.'],
    voorbeeld: {
      soort: 'bestand',
      pad: 'redactie/niet-opgenomen.yaml',
      fout: '- { id: dorpscafe, titel: Dorpscafé, reden: We vonden nog geen tweede bron. }\n',
      goed: '- { id: straatfeest, titel: Straatfeest, reden: We vonden nog geen tweede bron. }\n',
    },
  },
  gezocht: {
    titel: 'Een notitie over wat gezocht is, klopt niet meer',
    ernst: 'waarschuwing',
    wat: 'De lijst zegt dat iets niet gevonden is, terwijl het op de pagina staat. Of de praktijk bestaat niet, staat er twee keer in, of de dag moet nog komen. Dat laatste is een fout.',
    waarom: 'De lijst zegt waar al gezocht is. Zo zoekt niemand twee keer op dezelfde plek.',
    oplossing: ['Haal uit content/redactie/gezocht.yaml wat gevonden is.', 'Kijk de naam van de praktijk en de dag na.'],
    voorbeeld: {
      soort: 'bestand',
      pad: 'redactie/gezocht.yaml',
      fout: '- { praktijk: dorpscafe, wat: [status], waar: [site van de gemeente], op: 2026-11-24 }\n',
      goed: '- { praktijk: dorpscafe, wat: [kosten], waar: [site van de gemeente], op: 2026-11-24 }\n',
    },
  },
  'verlopen-uitzondering': {
    titel: 'Een uitzondering is niet meer nodig of niet meer geldig',
    ernst: 'waarschuwing',
    wat: 'De redactie aanvaardde een waarschuwing tot een bepaalde dag. Die dag is voorbij, of er is niets meer om te aanvaarden.',
    waarom: 'Een uitzondering die niemand nog nakijkt, verbergt later een nieuw probleem.',
    oplossing: [
      'Is het probleem opgelost? Haal de uitzondering uit content/redactie/uitzonderingen.yaml.',
      'Is het er nog? Los het op, of kies met een reden een nieuwe dag.',
    ],
    voorbeeld: {
      soort: 'bestand',
      pad: 'redactie/uitzonderingen.yaml',
      fout: '- bestand: praktijken/dorpscafe.mdx\n  regel: lange-zin\n  reden: De zin is een citaat van de burgemeester.\n  tot: 2027-05-31\n',
      goed: '[]\n',
    },
  },
};
