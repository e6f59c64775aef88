import type { Explanations } from './explanation.ts';

const SECOND =
  '\n  - { id: krant-2026, titel: Buren eten samen, uitgever: De Krant, url: "https://www.voorbeeld.be/krant", geraadpleegd: 2026-11-20 }';
const FIRST =
  'bronnen:\n  - { id: jaarverslag-2025, titel: Jaarverslag, uitgever: OCMW, url: "https://www.voorbeeld.be/verslag", geraadpleegd: 2026-11-20 }';

/** What can be wrong with sources, figures and research. */
export const BRONNEN: Explanations = {
  'onbekende-bron': {
    titel: 'Deze bron staat niet in de lijst',
    ernst: 'fout',
    wat: 'De tekst of een veld verwijst naar een bron die niet bij "bronnen" staat.',
    waarom: 'Een lezer die de bron wil nakijken, vindt niets.',
    oplossing: ['Kijk of de id juist geschreven is.', 'Voeg de bron anders toe aan de lijst.'],
    voorbeeld: {
      soort: 'tekst',
      fout: '## Wat is het?\n\nBuren eten samen.<Bron id="jaarverslag" />',
      goed: '## Wat is het?\n\nBuren eten samen.<Bron id="jaarverslag-2025" />',
    },
  },
  'ongebruikte-bron': {
    titel: 'Deze bron wordt nergens gebruikt',
    ernst: 'fout',
    wat: 'Een bron staat in de lijst, maar geen enkele zin en geen enkel veld verwijst ernaar.',
    waarom: 'Een lezer kan dan niet zien welk feit uit die bron komt.',
    oplossing: ['Zet <Bron id="…" /> achter de zin die op de bron steunt.', 'Steunt er niets op? Haal de bron weg.'],
    voorbeeld: { soort: 'velden', fout: `${FIRST}${SECOND}`, goed: FIRST },
  },
  'dubbele-bron': {
    titel: 'Twee bronnen hebben dezelfde id',
    ernst: 'fout',
    wat: 'Elke bron op een pagina heeft een eigen id. Hier hebben er twee dezelfde.',
    waarom: 'Bij een verwijzing is dan niet duidelijk welke van de twee bedoeld is.',
    oplossing: ['Geef een van beide een andere id en pas de verwijzingen aan.', 'Is het dezelfde bron? Houd er dan één.'],
    voorbeeld: { soort: 'velden', fout: `${FIRST}${FIRST.replace('bronnen:', '')}`, goed: FIRST },
  },
  'een-bron': {
    titel: 'Eén bron draagt de hele pagina',
    ernst: 'waarschuwing',
    wat: 'Meer dan de helft van de alinea’s steunt op één en dezelfde bron.',
    waarom: 'Een bron kan zich vergissen of iets te mooi voorstellen. Een tweede bron laat dat zien.',
    oplossing: [
      'Zoek een tweede bron: een krant, een jaarverslag, een onderzoek.',
      'Bestaat er geen? Schrijf dat op de pagina en vraag de redactie om een uitzondering.',
    ],
    voorbeeld: {
      soort: 'tekst',
      bij: `${FIRST}${SECOND}`,
      fout: '## Wat is het?\n\nBuren eten samen.<Bron id="jaarverslag-2025" />\n\nZe koken zelf.<Bron id="jaarverslag-2025" />\n\n## Voor wie?\n\nVoor iedereen.<Bron id="jaarverslag-2025" />\n\n## Hoe werkt het?\n\nJe komt gewoon langs.<Bron id="krant-2026" />',
      goed: '## Wat is het?\n\nBuren eten samen.<Bron id="jaarverslag-2025" />\n\nZe koken zelf.<Bron id="krant-2026" />\n\n## Voor wie?\n\nVoor iedereen.<Bron id="jaarverslag-2025" />\n\n## Hoe werkt het?\n\nJe komt gewoon langs.<Bron id="krant-2026" />',
    },
  },
  'oude-bronnen': {
    titel: 'Alle bronnen zijn ouder dan tien jaar',
    ernst: 'waarschuwing',
    wat: 'De jongste bron van de pagina is meer dan tien jaar oud, en de praktijk staat niet op "afgerond".',
    waarom: 'Na tien jaar is er veel veranderd. Wie de praktijk wil navolgen, moet weten wat er nog van klopt.',
    oplossing: ['Zoek een jongere bron.', 'Is de praktijk voorbij? Zet de status op "afgerond".'],
    voorbeeld: {
      soort: 'velden',
      fout: 'status_per: 2012-03\nbronnen:\n  - { id: jaarverslag-2025, titel: Jaarverslag, uitgever: OCMW, url: "https://www.voorbeeld.be/verslag", datum: 2012-03, geraadpleegd: 2026-11-20 }',
      goed: 'status_per: 2025-03\nbronnen:\n  - { id: jaarverslag-2025, titel: Jaarverslag, uitgever: OCMW, url: "https://www.voorbeeld.be/verslag", datum: 2025-03, geraadpleegd: 2026-11-20 }',
    },
  },
  'cijfer-zonder-bron': {
    titel: 'Een cijfer zonder bron',
    ernst: 'fout',
    wat: 'In een deel van de tekst staat een cijfer, maar in dat deel staat geen enkele verwijzing.',
    waarom: 'Een cijfer zonder bron kan niemand nakijken, en toch neemt iedereen het over.',
    oplossing: ['Zet <Bron id="…" /> achter de zin met het cijfer.', 'Vind je de bron niet meer? Haal het cijfer weg.'],
    voorbeeld: {
      soort: 'tekst',
      fout: '## Wat is het?\n\nIn 2025 aten 40 buren mee.',
      goed: '## Wat is het?\n\nIn 2025 aten 40 buren mee.<Bron id="jaarverslag-2025" />',
    },
  },
  'cijfer-zonder-jaar': {
    titel: 'Een cijfer zonder jaar',
    ernst: 'waarschuwing',
    wat: 'In een alinea staat een aantal, een bedrag of een percentage zonder jaartal.',
    waarom: 'Een aantal van tien jaar geleden zegt weinig over vandaag.',
    oplossing: ['Zet het jaar erbij.', 'Zegt de bron het niet? Schrijf "(jaar niet bekend)".'],
    voorbeeld: {
      soort: 'tekst',
      fout: '## Wat is het?\n\nErg veel buren eten mee: 40.<Bron id="jaarverslag-2025" />',
      goed: '## Wat is het?\n\nErg veel buren eten mee: 40 (2025).<Bron id="jaarverslag-2025" />',
    },
  },
  'zonder-resultaat': {
    titel: 'De pagina zegt niet wat het oplevert',
    ernst: 'waarschuwing',
    wat: 'Er is geen cijfer, geen evaluatie, geen studie en geen deel "Wat levert het op?".',
    waarom: 'Een andere gemeente wil weten wat ze mag verwachten. Ook "dat is niet onderzocht" helpt.',
    oplossing: ['Vul cijfers of evaluaties in.', 'Of schrijf onder "## Wat levert het op?" wat wel en niet bekend is.'],
    voorbeeld: {
      soort: 'velden',
      fout: 'cijfers: []',
      goed: 'cijfers:\n  - { wat: deelnemers, waarde: 40, eenheid: personen, jaar: 2025, bron: jaarverslag-2025 }',
    },
  },
  'onderzoek-is-studie': {
    titel: 'Dit onderzoek hoort bij de studies',
    ernst: 'fout',
    wat: 'Bij "evaluaties" staat onderzoek met een vergelijkingsgroep, of een meting van eenzaamheid vooraf en achteraf. Het laatste is een waarschuwing.',
    waarom:
      'Zulk onderzoek krijgt een eigen pagina met zijn getallen. Alleen zo telt het mee bij "Wat werkt voor wie?", en staat het nergens dubbel.',
    oplossing: [
      'Haal het weg bij "evaluaties".',
      'Vertel het onder "## Wat levert het op?", met de bron.',
      'Vraag de redactie om er een studie van te maken. Een studie noemt zelf haar praktijk.',
    ],
    voorbeeld: {
      soort: 'velden',
      fout: 'evaluaties:\n  - { ontwerp: rct, resultaat: Er was geen verschil in eenzaamheid., bron: jaarverslag-2025 }',
      goed: 'evaluaties:\n  - { ontwerp: bevraging, resultaat: De meeste deelnemers waren tevreden., bron: jaarverslag-2025 }',
    },
  },
  effectclaim: {
    titel: 'Er staat dat het helpt, zonder onderzoek',
    ernst: 'waarschuwing',
    wat: 'Een zin zegt dat de praktijk werkt of eenzaamheid vermindert. De pagina noemt geen studie en geen evaluatie die dat vond.',
    waarom: 'Veel projecten voelen goed, en toch vindt onderzoek vaak geen verschil. Wie geld verdeelt, moet op de woorden kunnen rekenen.',
    oplossing: [
      'Is er een evaluatie? Vul ze in, met haar uitkomst. Is er een studie, vraag de redactie dan om ze bij de studies te zetten.',
      'Zegt de organisatie het zelf? Schrijf dan wie het zegt.',
      'Is het niet gemeten? Schrijf dat.',
    ],
    voorbeeld: {
      soort: 'tekst',
      fout: '## Wat is het?\n\nBuren eten samen. Dat vermindert eenzaamheid.<Bron id="jaarverslag-2025" />',
      goed: '## Wat is het?\n\nBuren eten samen. Volgens het OCMW leren ze elkaar zo kennen.<Bron id="jaarverslag-2025" /> Of ze minder eenzaam zijn, is niet gemeten.',
    },
  },
  'id-is-bestandsnaam': {
    titel: 'De id is niet de naam van het bestand',
    ernst: 'fout',
    wat: 'Een studie, een overzicht of een instrument draagt een id. Die moet gelijk zijn aan de naam van het bestand.',
    waarom: 'Praktijken verwijzen met die id. Zijn er twee namen, dan kiest iedereen een andere.',
    oplossing: ['Verander de id, of hernoem het bestand.'],
    voorbeeld: { soort: 'studie', fout: 'id: janssens-2020', goed: 'id: wandelen-2021' },
  },
  interval: {
    titel: 'Het interval staat verkeerd om',
    ernst: 'fout',
    wat: 'Een interval heeft twee getallen. Het kleinste staat eerst.',
    waarom: 'De figuren tekenen het interval van links naar rechts.',
    oplossing: ['Wissel de twee getallen om, en let op het minteken.'],
    voorbeeld: {
      soort: 'studie',
      fout: 'uitkomst: { richting: minder-eenzaam, tekst: Minder eenzaam, poolbaar: nee, effect: { maat: cohen-d, waarde: -0.3, ci95: [-0.1, -0.5] } }',
      goed: 'uitkomst: { richting: minder-eenzaam, tekst: Minder eenzaam, poolbaar: nee, effect: { maat: cohen-d, waarde: -0.3, ci95: [-0.5, -0.1] } }',
    },
  },
  'dubbele-studie': {
    titel: 'Deze studie staat er al',
    ernst: 'fout',
    wat: 'Een studie met dezelfde titel en hetzelfde jaar staat al in de databank.',
    waarom: 'Twee keer dezelfde studie zou twee keer meetellen in het bewijs.',
    oplossing: ['Houd er één.', 'Zet andere uitkomsten van dezelfde studie bij "effecten_overig".'],
    voorbeeld: {
      soort: 'studie',
      fout: 'titel: Wandelen tegen eenzaamheid\njaar: 2019',
      goed: 'titel: Samen eten in Vlaanderen\njaar: 2019',
    },
  },
};
